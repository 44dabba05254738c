/** What reading a single fact can find: types, enumerations, rules, limits, examples. */
export declare const factsCodes: {
    readonly "default/type-mismatch": {
        readonly severity: "warning";
        readonly help: "The default is left out; correct the type or the default on the page.";
    };
    readonly "description/two-values": {
        readonly severity: "warning";
        readonly help: "Say one value on the page.";
    };
    readonly "description/type-repaired": {
        readonly severity: "warning";
        readonly help: "The type that the description shows is used; correct the type on the page.";
    };
    readonly "description/unreadable": {
        readonly severity: "warning";
        readonly help: "The text stays in the prose; write one value behind the label.";
    };
    readonly "enum/duplicate-value": {
        readonly severity: "warning";
        readonly help: "One of the two may be meant to be another value.";
    };
    readonly "enum/not-listed": {
        readonly severity: "warning";
        readonly help: "The value is left out; add it to the list on the page or correct it.";
    };
    readonly "enum/two-lists": {
        readonly severity: "warning";
        readonly help: "Keep one list of values on the page.";
    };
    readonly "enum/type-mismatch": {
        readonly severity: "warning";
        readonly help: "The list is left out; correct the type or the values on the page.";
    };
    readonly "enum/unreadable": {
        readonly severity: "warning";
        readonly help: "Write one value per line as “- `value`: meaning”.";
    };
    readonly "error-table/code-unreadable": {
        readonly severity: "warning";
        readonly help: "The row is left out; write one number in the code column.";
    };
    readonly "error-table/no-operation": {
        readonly severity: "info";
        readonly help: "List the codes on the pages of the calls that get them, or call the table one of general error codes.";
    };
    readonly "error-table/several-codes": {
        readonly severity: "info";
        readonly help: "Each code gets a row of its own.";
    };
    readonly "error-table/status-unreadable": {
        readonly severity: "warning";
        readonly help: "The row is read without status; write one number from 100 to 599.";
    };
    readonly "example/big-integer": {
        readonly severity: "info";
        readonly help: "The number is kept as text; quote it on the page.";
    };
    readonly "example/duplicate-key": {
        readonly severity: "warning";
        readonly help: "The first of the two is used; remove the other.";
    };
    readonly "example/impossible": {
        readonly severity: "warning";
        readonly help: "The fixture's example is not valid; the rules of the field contradict each other or need an example.";
    };
    readonly "example/mismatch": {
        readonly severity: "warning";
        readonly help: "The fixture has a repaired example; correct the example or the field's description.";
    };
    readonly "example/repaired": {
        readonly severity: "warning";
        readonly help: "Correct the JSON of the example on the page.";
    };
    readonly "example/several-documents": {
        readonly severity: "info";
        readonly help: "The first is the example; give the others their own block.";
    };
    readonly "example/type-mismatch": {
        readonly severity: "warning";
        readonly help: "The example is left out; correct the type or the example on the page.";
    };
    readonly "example/unreadable": {
        readonly severity: "warning";
        readonly help: "Write the example as JSON.";
    };
    readonly "field/duplicate": {
        readonly severity: "warning";
        readonly help: "Remove the second row, or give it the level it has.";
    };
    readonly "field/no-name": {
        readonly severity: "warning";
        readonly help: "Write the name of the field in the row's first cell.";
    };
    readonly "rate-limit/two-numbers": {
        readonly severity: "warning";
        readonly help: "Say one number for the same time on the page.";
    };
    readonly "rate-limit/unreadable": {
        readonly severity: "warning";
        readonly help: "Write the limit as calls per time, such as “100 次/分钟” or “20 QPS”.";
    };
    readonly "rule/inexact-bound": {
        readonly severity: "info";
        readonly help: "Nothing to do; bounds this large do not bind a number that JSON can carry exactly.";
    };
    readonly "rule/type-mismatch": {
        readonly severity: "warning";
        readonly help: "The rule is left out; correct the type or the rule on the page.";
    };
    readonly "rule/unreadable": {
        readonly severity: "warning";
        readonly help: "The rule stays in the prose; write it as “最大长度：100 字符”.";
    };
    readonly "type/unreadable": {
        readonly severity: "warning";
        readonly help: "The type is taken from the example; correct the type on the page.";
    };
};
