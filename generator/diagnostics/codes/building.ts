import type { CodeMeaning } from "./code-meaning.ts";

/** What putting pages together can find: operations, schemas, guides, contradictions, outputs. */
export const buildingCodes = {
  "contradiction/limit": { severity: "warning", help: "The documents disagree; ask the vendor which number holds." },
  "contradiction/message": {
    severity: "warning",
    help: "All versions are in the catalogue; branch on the code, not on the message.",
  },
  "contradiction/page-size": {
    severity: "warning",
    help: "The parameter's own bound is used; the prose may be older.",
  },
  "contradiction/status": {
    severity: "warning",
    help: "All versions are in the catalogue; branch on the code, not on the HTTP status.",
  },
  "event/duplicate": {
    severity: "warning",
    help: "Remove the page that is out of date from the sources; `larkwright diff` of the two files lists where they differ.",
  },
  "field-type/contradiction": {
    severity: "warning",
    help: "The first name is used; correct the guide that is out of date.",
  },
  "field-type/list": {
    severity: "warning",
    help: "Nothing to do; the records shown count, correct the guide if they are wrong.",
  },
  "field-type/unreadable": {
    severity: "warning",
    help: "The value is read as any JSON value; describe its structure in the guide.",
  },
  "method-list/contradiction": { severity: "warning", help: "The operation's own page is used." },
  "method-list/unknown-operation": {
    severity: "warning",
    help: "The row may have a wrong method or path, or the operation's page is not among the sources.",
  },
  "method-list/unreadable": {
    severity: "warning",
    help: "Write the row as title, method and path, such as “List tables GET /open-apis/…”.",
  },
  "nesting/ambiguous": {
    severity: "warning",
    help: "Mark the levels in the table, or show the objects in the example.",
  },
  "nesting/by-example": {
    severity: "warning",
    help: "Correct the levels in the table; until then the example and the types decide.",
  },
  "nesting/level-jump": {
    severity: "warning",
    help: "Give the row a level that is at most one deeper than the row before it.",
  },
  "nesting/no-room": {
    severity: "warning",
    help: "Correct the type of the row, or the level of the rows behind it.",
  },
  "operation/duplicate": {
    severity: "warning",
    help: "Remove the page that is out of date from the sources; `larkwright diff` of the two files lists where they differ.",
  },
  "operation/name-collision": {
    severity: "warning",
    help: "Nothing to do; the second name is made from what differs in its path.",
  },
  "operation/no-method": {
    severity: "warning",
    help: "The page is not read as an operation; correct its “HTTP Method” row.",
  },
  "operation/no-url": {
    severity: "warning",
    help: "The page is not read as an operation; correct its “HTTP URL” row.",
  },
  "operation/path-names": {
    severity: "warning",
    help: "Nothing to do; names in a path do not travel, the other page's are used.",
  },
  "operation/row-unread": {
    severity: "warning",
    help: "Nothing to do if the row says nothing of the contract; else call it as other pages do, such as “权限要求”.",
  },
  "parameter/not-in-path": { severity: "warning", help: "The parameter is left out; correct the path or the table." },
  "parameter/undocumented": {
    severity: "warning",
    help: "The parameter is taken as a string; describe it on the page.",
  },
  "response/no-envelope": {
    severity: "warning",
    help: "Nothing to do; answers of the platform have “code”, “msg” and “data”.",
  },
  "response/streamed": {
    severity: "warning",
    help: "Nothing to do if that is right; else say on the page whether the answer is JSON or “text/event-stream”.",
  },
  "schema/sample-keys": { severity: "warning", help: "Nothing to do; the keys are data, any key is accepted." },
} as const satisfies Record<string, CodeMeaning>;
