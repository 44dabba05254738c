import type { CodeMeaning } from "./code-meaning.ts";

/** What reading a single fact can find: types, enumerations, rules, limits, examples. */
export const factsCodes = {
  "default/type-mismatch": {
    severity: "warning",
    help: "The default is left out; correct the type or the default on the page.",
  },
  "description/two-values": { severity: "warning", help: "Say one value on the page." },
  "description/type-repaired": {
    severity: "warning",
    help: "The type that the description shows is used; correct the type on the page.",
  },
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
  "error-table/no-operation": {
    severity: "info",
    help: "List the codes on the pages of the calls that get them, or call the table one of general error codes.",
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
  "example/impossible": {
    severity: "warning",
    help: "The fixture's example is not valid; the rules of the field contradict each other or need an example.",
  },
  "example/mismatch": {
    severity: "warning",
    help: "The fixture has a repaired example; correct the example or the field's description.",
  },
  "example/repaired": { severity: "warning", help: "Correct the JSON of the example on the page." },
  "example/several-documents": { severity: "info", help: "The first is the example; give the others their own block." },
  "example/type-mismatch": {
    severity: "warning",
    help: "The example is left out; correct the type or the example on the page.",
  },
  "example/unreadable": { severity: "warning", help: "Write the example as JSON." },
  "field/duplicate": {
    severity: "warning",
    help: "Remove the second row, or give it the level it has.",
  },
  "field/no-name": {
    severity: "warning",
    help: "Write the name of the field in the row's first cell.",
  },
  "field/required-unreadable": {
    severity: "warning",
    help: "The field is taken as optional; write 是 or 否, or “Yes” or “No”.",
  },
  "field/required-unstated": {
    severity: "warning",
    help: "Add a column 必填 (“Required”) to the table; until then callers may leave out what is needed.",
  },
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
} as const satisfies Record<string, CodeMeaning>;
