/** How much a diagnostic weighs: an error keeps everything from being written. */
export type Severity = "error" | "warning" | "info";

interface CodeMeaning {
  readonly severity: Severity;
  /** What a person can do about it, one sentence. */
  readonly help: string;
}

/**
 * Every diagnostic there is. A code is `area/problem` and is never renamed: people silence and search for them.
 * `error`: the input cannot be used as it is. `warning`: a fact was repaired, contradicts another or could not be read.
 * `info`: worth knowing, nothing lost.
 */
export const codes = {
  "input/missing": { severity: "error", help: "Correct the path or the pattern in the sources." },
  "input/nothing": { severity: "error", help: "Name files or folders that hold documentation pages." },
  "input/unreadable": { severity: "error", help: "Make the file readable, or take it out of the sources." },
  "input/too-large": { severity: "error", help: "Split the file, or take it out of the sources." },
  "input/not-text": { severity: "warning", help: "Save the page as UTF-8, or take the file out of the sources." },
  "input/link-skipped": {
    severity: "info",
    help: "Name the linked file or folder itself as a source to have it read.",
  },
  "input/unrecognised": {
    severity: "warning",
    help: "Take the file out of the sources if it is no documentation page.",
  },
  "input/empty": { severity: "warning", help: "Remove the file from the sources, or save the page again." },
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
  "event/duplicate": { severity: "warning", help: "Remove the page that is out of date from the sources." },
  "example/impossible": {
    severity: "warning",
    help: "The fixture's example is not valid; the rules of the field contradict each other or need an example.",
  },
  "example/mismatch": {
    severity: "warning",
    help: "The fixture has a repaired example; correct the example or the field's description.",
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
  "operation/duplicate": { severity: "warning", help: "Remove the page that is out of date from the sources." },
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
  "parameter/not-in-path": { severity: "warning", help: "The parameter is left out; correct the path or the table." },
  "parameter/undocumented": {
    severity: "warning",
    help: "The parameter is taken as a string; describe it on the page.",
  },
  "response/no-envelope": {
    severity: "warning",
    help: "Nothing to do; answers of the platform have “code”, “msg” and “data”.",
  },
  "schema/sample-keys": { severity: "warning", help: "Nothing to do; the keys are data, any key is accepted." },
  "table/unplaced": {
    severity: "warning",
    help: "Say in its heading what the table describes, or nest its rows in the first one.",
  },
  "markdown/unclosed-fence": {
    severity: "warning",
    help: "Close the code fence with as many of its own marks.",
  },
  "table/extra-cells": {
    severity: "warning",
    help: "Write a pipe that belongs to a cell's text as “\\|”.",
  },
  "table/header-mismatch": {
    severity: "warning",
    help: "Give the header and the row of dashes the same number of cells.",
  },
  "table/missing-cells": {
    severity: "warning",
    help: "Give each row as many cells as the header has.",
  },
  "restore/ambiguous": {
    severity: "warning",
    help: "Compare the named field with the vendor's page; more than one nesting fits the flattened document.",
  },
  "restore/unread": {
    severity: "warning",
    help: "Compare the line with the vendor's page; it fits nowhere in the document.",
  },
  "openapi/syntax": {
    severity: "error",
    help: "Correct the YAML or JSON at the place shown; the file is not read until it parses.",
  },
  "openapi/alias-expansion": {
    severity: "error",
    help: "Write the shared parts out, or refer to them with “$ref”; the aliases expand to too much.",
  },
  "openapi/too-deep": {
    severity: "error",
    help: "Nest the document less deeply; parts of it refer to themselves or it is no OpenAPI document.",
  },
  "openapi/too-large": {
    severity: "error",
    help: "Split the YAML document, or save it as JSON, which is read faster.",
  },
  "openapi/duplicate-key": { severity: "warning", help: "Remove one of the two; the first is read." },
  "openapi/key": { severity: "warning", help: "Write the key as text; a list or an object cannot be a key here." },
  "openapi/alias-missing": { severity: "warning", help: "Define the anchor before the alias that uses it." },
  "openapi/extra-document": {
    severity: "warning",
    help: "Save the second document as a file of its own if it is a page.",
  },
  "openapi/prose-outside": {
    severity: "info",
    help: "Move the text into the operation's description if it belongs to it.",
  },
  "openapi/yaml": {
    severity: "info",
    help: "Nothing has to be done; the parser noticed something that it could read all the same.",
  },
  "openapi/version": { severity: "warning", help: "Check the result; only OpenAPI 3.0 and 3.1 are known." },
  "openapi/path": {
    severity: "warning",
    help: "Describe the path with one of the HTTP methods get, post, put, patch, delete, head or options.",
  },
  "openapi/several-servers": { severity: "info", help: "Put the server that matters first." },
  "openapi/parameter": {
    severity: "warning",
    help: "Give the parameter a name and one of the places path, query or header.",
  },
  "openapi/reference-missing": {
    severity: "warning",
    help: "Correct the reference; what it stands for is taken for any value.",
  },
  "openapi/reference-elsewhere": {
    severity: "warning",
    help: "Bundle the document into one file first; what the reference stands for is taken for any value.",
  },
  "openapi/reference-circular": {
    severity: "warning",
    help: "Move the schema to components/schemas, where it may refer to itself.",
  },
  "openapi/reference-depth": {
    severity: "warning",
    help: "Move the schema to components/schemas, so that it is read once.",
  },
  "openapi/composition": { severity: "warning", help: "Make the parts of allOf agree; the first is read." },
  "openapi/schema": { severity: "warning", help: "Write a schema object; this place is taken for any value." },
  "openapi/type": { severity: "warning", help: "Use one of JSON Schema's types." },
  "openapi/null-type": {
    severity: "warning",
    help: "Nothing to do if the shape named is right; else correct the page's schema.",
  },
  "openapi/wire-type": {
    severity: "warning",
    help: "Nothing to do; the value is the same on the wire and has its true type now.",
  },
  "openapi/enum": { severity: "warning", help: "List texts, numbers or flags only." },
  "openapi/bound": { severity: "warning", help: "Write the bound as a number." },
  "openapi/exclusive-bound": { severity: "warning", help: "State an inclusive bound if one fits." },
  "openapi/value-type": { severity: "warning", help: "Make the default or example fit the type; it is left out." },
  "openapi/open-object": { severity: "info", help: "Nothing to do unless the further properties matter." },
  "openapi/property-not-sent": {
    severity: "warning",
    help: "Nothing to do; the property is kept and no longer required.",
  },
  "openapi/required-unknown": {
    severity: "warning",
    help: "Remove the name from “required”, or describe the property.",
  },
  "openapi/keyword-unused": { severity: "info", help: "Nothing to do unless the keyword matters to callers." },
  "openapi/text-differs": {
    severity: "warning",
    help: "Make the description and the keyword agree; the keyword is used.",
  },
  "openapi/example-as-text": { severity: "warning", help: "Nothing to do; the example was read from the text." },
  "openapi/other-media": {
    severity: "info",
    help: "Nothing to do; one media type is described, JSON before any other.",
  },
  "openapi/other-response": {
    severity: "info",
    help: "Describe failures by their codes in an error table if callers need them.",
  },
  "openapi/response-headers": { severity: "info", help: "Nothing to do unless the headers matter to callers." },
  "openapi/webhook": { severity: "warning", help: "Describe the event's body, or remove the webhook." },
  "openapi/extension": {
    severity: "warning",
    help: "Write the extension as the contract describes it; it is left out.",
  },
  "security/scheme-type": { severity: "warning", help: "Nothing to do; correct the page's scheme to “type: http”." },
  "security/not-a-requirement": {
    severity: "warning",
    help: "Nothing to do; the tool's note is no part of the requirement.",
  },
  "security/no-token-kind": {
    severity: "warning",
    help: "Nothing to do if a guide names the token kinds; else name them in the security scheme.",
  },
  "default/type-mismatch": {
    severity: "warning",
    help: "The default is left out; correct the type or the default on the page.",
  },
  "description/type-repaired": {
    severity: "warning",
    help: "The type that the description shows is used; correct the type on the page.",
  },
  "description/two-values": { severity: "warning", help: "Say one value on the page." },
  "description/unreadable": {
    severity: "warning",
    help: "The text stays in the prose; write one value behind the label.",
  },
  "enum/duplicate-value": { severity: "warning", help: "One of the two may be meant to be another value." },
  "enum/not-listed": {
    severity: "warning",
    help: "The value is left out; add it to the list on the page or correct it.",
  },
  "enum/two-lists": { severity: "warning", help: "Keep one list of values on the page." },
  "enum/type-mismatch": {
    severity: "warning",
    help: "The list is left out; correct the type or the values on the page.",
  },
  "enum/unreadable": {
    severity: "warning",
    help: "Write one value per line as “- `value`: meaning”.",
  },
  "error-table/code-unreadable": {
    severity: "warning",
    help: "The row is left out; write one number in the code column.",
  },
  "error-table/several-codes": { severity: "info", help: "Each code gets a row of its own." },
  "error-table/status-unreadable": {
    severity: "warning",
    help: "The row is read without status; write one number from 100 to 599.",
  },
  "example/big-integer": {
    severity: "info",
    help: "The number is kept as text; quote it on the page.",
  },
  "example/duplicate-key": { severity: "warning", help: "The first of the two is used; remove the other." },
  "example/repaired": { severity: "warning", help: "Correct the JSON of the example on the page." },
  "example/several-documents": { severity: "info", help: "The first is the example; give the others their own block." },
  "example/type-mismatch": {
    severity: "warning",
    help: "The example is left out; correct the type or the example on the page.",
  },
  "example/unreadable": { severity: "warning", help: "Write the example as JSON." },
  "rate-limit/two-numbers": { severity: "warning", help: "Say one number for the same time on the page." },
  "rate-limit/unreadable": {
    severity: "warning",
    help: "Write the limit as calls per time, such as “100 次/分钟” or “20 QPS”.",
  },
  "rule/inexact-bound": {
    severity: "info",
    help: "Nothing to do; bounds this large do not bind a number that JSON can carry exactly.",
  },
  "rule/type-mismatch": {
    severity: "warning",
    help: "The rule is left out; correct the type or the rule on the page.",
  },
  "rule/unreadable": { severity: "warning", help: "The rule stays in the prose; write it as “最大长度：100 字符”." },
  "type/unreadable": { severity: "warning", help: "The type is taken from the example; correct the type on the page." },
  "tags/unclosed": {
    severity: "warning",
    help: "Close the tag where its content ends.",
  },
  "tags/unknown": {
    severity: "warning",
    help: "Nothing to do if the tag only wraps text; otherwise say what it means in words.",
  },
  "table/empty": {
    severity: "warning",
    help: "Remove the table, or give it a header and rows.",
  },
  "nesting/ambiguous": {
    severity: "warning",
    help: "Mark the levels in the table, or show the objects in the example.",
  },
  "nesting/level-jump": {
    severity: "warning",
    help: "Give the row a level that is at most one deeper than the row before it.",
  },
  "nesting/no-room": {
    severity: "warning",
    help: "Correct the type of the row, or the level of the rows behind it.",
  },
  "field/duplicate": {
    severity: "warning",
    help: "Remove the second row, or give it the level it has.",
  },
  "field/no-name": {
    severity: "warning",
    help: "Write the name of the field in the row's first cell.",
  },
  "openapi/required-flag": { severity: "warning", help: "List the property’s name under “required” of its object." },
  "openapi/keyword-misplaced": { severity: "warning", help: "Move the keyword to the schema it is about." },
} as const satisfies Record<string, CodeMeaning>;

export type Code = keyof typeof codes;
