export type { Severity } from "./codes/code-meaning.ts";
/**
 * Every diagnostic there is. A code is `area/problem` and is never renamed: people silence and search for them.
 * `error`: the input cannot be used as it is. `warning`: a fact was repaired, contradicts another or could not be read.
 * `info`: worth knowing, nothing lost. Each code has a test.
 */
export declare const codes: {
    readonly "overlay/action": {
        readonly severity: "error";
        readonly help: "Write the action as “target” with “update” or “remove: true”.";
    };
    readonly "overlay/applied": {
        readonly severity: "info";
        readonly help: "Nothing to do; remove the action once the page is corrected.";
    };
    readonly "overlay/info": {
        readonly severity: "warning";
        readonly help: "Give the overlay an “info” with “title” and “version”.";
    };
    readonly "overlay/mismatch": {
        readonly severity: "error";
        readonly help: "Select the object that holds the value, and update that.";
    };
    readonly "overlay/no-match": {
        readonly severity: "warning";
        readonly help: "Correct the target, or remove the action if the page has been corrected.";
    };
    readonly "overlay/not-kept": {
        readonly severity: "warning";
        readonly help: "Correct something that the contract has a place for; this is left as the pages have it.";
    };
    readonly "overlay/result": {
        readonly severity: "error";
        readonly help: "Correct the action; without it the document is sound.";
    };
    readonly "overlay/target": {
        readonly severity: "error";
        readonly help: "Write the target as RFC 9535 has it, such as “$.paths['/open-apis/…'].get”; “match” and “search” are left out.";
    };
    readonly "overlay/unreadable": {
        readonly severity: "error";
        readonly help: "Write the overlay as OpenAPI Overlay 1.0, in YAML or JSON.";
    };
    readonly "overlay/version": {
        readonly severity: "warning";
        readonly help: "Check the result; only OpenAPI Overlay 1.0 is known.";
    };
    readonly "version/backwards": {
        readonly severity: "warning";
        readonly help: "Raise “version” in the configuration, or leave it out: then it follows from the changes.";
    };
    readonly "version/history-unreadable": {
        readonly severity: "error";
        readonly help: "Restore the file from version control; a merge may have left its marks in it.";
    };
    readonly "version/too-low": {
        readonly severity: "warning";
        readonly help: "Raise “version” in the configuration, or leave it out: then it follows from the changes.";
    };
    readonly "version/unknown-change": {
        readonly severity: "warning";
        readonly help: "Restore the document from version control and generate again; then the changes are told.";
    };
    readonly "contradiction/limit": {
        readonly severity: "warning";
        readonly help: "The documents disagree; ask the vendor which number holds.";
    };
    readonly "contradiction/message": {
        readonly severity: "warning";
        readonly help: "All versions are in the catalogue; branch on the code, not on the message.";
    };
    readonly "contradiction/page-size": {
        readonly severity: "warning";
        readonly help: "The parameter's own bound is used; the prose may be older.";
    };
    readonly "contradiction/status": {
        readonly severity: "warning";
        readonly help: "All versions are in the catalogue; branch on the code, not on the HTTP status.";
    };
    readonly "event/duplicate": {
        readonly severity: "warning";
        readonly help: "Remove the page that is out of date from the sources.";
    };
    readonly "field-type/contradiction": {
        readonly severity: "warning";
        readonly help: "The first name is used; correct the guide that is out of date.";
    };
    readonly "field-type/list": {
        readonly severity: "warning";
        readonly help: "Nothing to do; the records shown count, correct the guide if they are wrong.";
    };
    readonly "field-type/unreadable": {
        readonly severity: "warning";
        readonly help: "The value is read as any JSON value; describe its structure in the guide.";
    };
    readonly "method-list/contradiction": {
        readonly severity: "warning";
        readonly help: "The operation's own page is used.";
    };
    readonly "method-list/unknown-operation": {
        readonly severity: "warning";
        readonly help: "The row may have a wrong method or path, or the operation's page is not among the sources.";
    };
    readonly "method-list/unreadable": {
        readonly severity: "warning";
        readonly help: "Write the row as title, method and path, such as “List tables GET /open-apis/…”.";
    };
    readonly "nesting/ambiguous": {
        readonly severity: "warning";
        readonly help: "Mark the levels in the table, or show the objects in the example.";
    };
    readonly "nesting/by-example": {
        readonly severity: "warning";
        readonly help: "Correct the levels in the table; until then the example and the types decide.";
    };
    readonly "nesting/level-jump": {
        readonly severity: "warning";
        readonly help: "Give the row a level that is at most one deeper than the row before it.";
    };
    readonly "nesting/no-room": {
        readonly severity: "warning";
        readonly help: "Correct the type of the row, or the level of the rows behind it.";
    };
    readonly "operation/duplicate": {
        readonly severity: "warning";
        readonly help: "Remove the page that is out of date from the sources.";
    };
    readonly "operation/name-collision": {
        readonly severity: "warning";
        readonly help: "Nothing to do; the second name is made from what differs in its path.";
    };
    readonly "operation/no-method": {
        readonly severity: "warning";
        readonly help: "The page is not read as an operation; correct its “HTTP Method” row.";
    };
    readonly "operation/no-url": {
        readonly severity: "warning";
        readonly help: "The page is not read as an operation; correct its “HTTP URL” row.";
    };
    readonly "operation/path-names": {
        readonly severity: "warning";
        readonly help: "Nothing to do; names in a path do not travel, the other page's are used.";
    };
    readonly "parameter/not-in-path": {
        readonly severity: "warning";
        readonly help: "The parameter is left out; correct the path or the table.";
    };
    readonly "parameter/undocumented": {
        readonly severity: "warning";
        readonly help: "The parameter is taken as a string; describe it on the page.";
    };
    readonly "response/no-envelope": {
        readonly severity: "warning";
        readonly help: "Nothing to do; answers of the platform have “code”, “msg” and “data”.";
    };
    readonly "schema/sample-keys": {
        readonly severity: "warning";
        readonly help: "Nothing to do; the keys are data, any key is accepted.";
    };
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
    readonly "input/empty": {
        readonly severity: "warning";
        readonly help: "Remove the file from the sources, or save the page again.";
    };
    readonly "input/link-skipped": {
        readonly severity: "info";
        readonly help: "Name the linked file or folder itself as a source to have it read.";
    };
    readonly "input/missing": {
        readonly severity: "error";
        readonly help: "Correct the path or the pattern in the sources.";
    };
    readonly "input/not-text": {
        readonly severity: "warning";
        readonly help: "Save the page as UTF-8, or take the file out of the sources.";
    };
    readonly "input/nothing": {
        readonly severity: "error";
        readonly help: "Name files or folders that hold documentation pages.";
    };
    readonly "input/too-large": {
        readonly severity: "error";
        readonly help: "Split the file, or take it out of the sources.";
    };
    readonly "input/unreadable": {
        readonly severity: "error";
        readonly help: "Make the file readable, or take it out of the sources.";
    };
    readonly "input/unrecognised": {
        readonly severity: "warning";
        readonly help: "Take the file out of the sources if it is no documentation page.";
    };
    readonly "markdown/unclosed-fence": {
        readonly severity: "warning";
        readonly help: "Close the code fence with as many of its own marks.";
    };
    readonly "openapi/alias-expansion": {
        readonly severity: "error";
        readonly help: "Write the shared parts out, or refer to them with “$ref”; the aliases expand to too much.";
    };
    readonly "openapi/alias-missing": {
        readonly severity: "warning";
        readonly help: "Define the anchor before the alias that uses it.";
    };
    readonly "openapi/bound": {
        readonly severity: "warning";
        readonly help: "Write the bound as a number.";
    };
    readonly "openapi/composition": {
        readonly severity: "warning";
        readonly help: "Make the parts of allOf agree; the first is read.";
    };
    readonly "openapi/duplicate-key": {
        readonly severity: "warning";
        readonly help: "Remove one of the two; the first is read.";
    };
    readonly "openapi/enum": {
        readonly severity: "warning";
        readonly help: "List texts, numbers or flags only.";
    };
    readonly "openapi/example-as-text": {
        readonly severity: "warning";
        readonly help: "Nothing to do; the example was read from the text.";
    };
    readonly "openapi/exclusive-bound": {
        readonly severity: "warning";
        readonly help: "State an inclusive bound if one fits.";
    };
    readonly "openapi/extension": {
        readonly severity: "warning";
        readonly help: "Write the extension as the contract describes it; it is left out.";
    };
    readonly "openapi/extra-document": {
        readonly severity: "warning";
        readonly help: "Save the second document as a file of its own if it is a page.";
    };
    readonly "openapi/key": {
        readonly severity: "warning";
        readonly help: "Write the key as text; a list or an object cannot be a key here.";
    };
    readonly "openapi/keyword-misplaced": {
        readonly severity: "warning";
        readonly help: "Move the keyword to the schema it is about.";
    };
    readonly "openapi/keyword-unused": {
        readonly severity: "info";
        readonly help: "Nothing to do unless the keyword matters to callers.";
    };
    readonly "openapi/null-type": {
        readonly severity: "warning";
        readonly help: "Nothing to do if the shape named is right; else correct the page's schema.";
    };
    readonly "openapi/open-object": {
        readonly severity: "info";
        readonly help: "Nothing to do unless the further properties matter.";
    };
    readonly "openapi/other-media": {
        readonly severity: "info";
        readonly help: "Nothing to do; one media type is described, JSON before any other.";
    };
    readonly "openapi/other-response": {
        readonly severity: "info";
        readonly help: "Describe failures by their codes in an error table if callers need them.";
    };
    readonly "openapi/parameter": {
        readonly severity: "warning";
        readonly help: "Give the parameter a name and one of the places path, query or header.";
    };
    readonly "openapi/path": {
        readonly severity: "warning";
        readonly help: "Describe the path with one of the HTTP methods get, post, put, patch, delete, head or options.";
    };
    readonly "openapi/property-not-sent": {
        readonly severity: "warning";
        readonly help: "Nothing to do; the property is kept and no longer required.";
    };
    readonly "openapi/prose-outside": {
        readonly severity: "info";
        readonly help: "Move the text into the operation's description if it belongs to it.";
    };
    readonly "openapi/reference-circular": {
        readonly severity: "warning";
        readonly help: "Move the schema to components/schemas, where it may refer to itself.";
    };
    readonly "openapi/reference-depth": {
        readonly severity: "warning";
        readonly help: "Move the schema to components/schemas, so that it is read once.";
    };
    readonly "openapi/reference-elsewhere": {
        readonly severity: "warning";
        readonly help: "Bundle the document into one file first; what the reference stands for is taken for any value.";
    };
    readonly "openapi/reference-missing": {
        readonly severity: "warning";
        readonly help: "Correct the reference; what it stands for is taken for any value.";
    };
    readonly "openapi/required-flag": {
        readonly severity: "warning";
        readonly help: "List the property’s name under “required” of its object.";
    };
    readonly "openapi/required-unknown": {
        readonly severity: "warning";
        readonly help: "Remove the name from “required”, or describe the property.";
    };
    readonly "openapi/response-headers": {
        readonly severity: "info";
        readonly help: "Nothing to do unless the headers matter to callers.";
    };
    readonly "openapi/schema": {
        readonly severity: "warning";
        readonly help: "Write a schema object; this place is taken for any value.";
    };
    readonly "openapi/several-servers": {
        readonly severity: "info";
        readonly help: "Put the server that matters first.";
    };
    readonly "openapi/syntax": {
        readonly severity: "error";
        readonly help: "Correct the YAML or JSON at the place shown; the file is not read until it parses.";
    };
    readonly "openapi/text-differs": {
        readonly severity: "warning";
        readonly help: "Make the description and the keyword agree; the keyword is used.";
    };
    readonly "openapi/too-deep": {
        readonly severity: "error";
        readonly help: "Nest the document less deeply; parts of it refer to themselves or it is no OpenAPI document.";
    };
    readonly "openapi/too-large": {
        readonly severity: "error";
        readonly help: "Split the YAML document, or save it as JSON, which is read faster.";
    };
    readonly "openapi/type": {
        readonly severity: "warning";
        readonly help: "Use one of JSON Schema's types.";
    };
    readonly "openapi/value-type": {
        readonly severity: "warning";
        readonly help: "Make the default or example fit the type; it is left out.";
    };
    readonly "openapi/version": {
        readonly severity: "warning";
        readonly help: "Check the result; only OpenAPI 3.0 and 3.1 are known.";
    };
    readonly "openapi/webhook": {
        readonly severity: "warning";
        readonly help: "Describe the event's body, or remove the webhook.";
    };
    readonly "openapi/wire-type": {
        readonly severity: "warning";
        readonly help: "Nothing to do; the value is the same on the wire and has its true type now.";
    };
    readonly "openapi/yaml": {
        readonly severity: "info";
        readonly help: "Nothing has to be done; the parser noticed something that it could read all the same.";
    };
    readonly "restore/ambiguous": {
        readonly severity: "warning";
        readonly help: "Compare the named field with the vendor's page; more than one nesting fits the flattened document.";
    };
    readonly "restore/unread": {
        readonly severity: "warning";
        readonly help: "Compare the line with the vendor's page; it fits nowhere in the document.";
    };
    readonly "security/no-token-kind": {
        readonly severity: "warning";
        readonly help: "Nothing to do if a guide names the token kinds; else name them in the security scheme.";
    };
    readonly "security/not-a-requirement": {
        readonly severity: "warning";
        readonly help: "Nothing to do; the tool's note is no part of the requirement.";
    };
    readonly "security/scheme-type": {
        readonly severity: "warning";
        readonly help: "Nothing to do; correct the page's scheme to “type: http”.";
    };
    readonly "table/empty": {
        readonly severity: "warning";
        readonly help: "Remove the table, or give it a header and rows.";
    };
    readonly "table/extra-cells": {
        readonly severity: "warning";
        readonly help: "Write a pipe that belongs to a cell's text as “\\|”.";
    };
    readonly "table/header-lost": {
        readonly severity: "warning";
        readonly help: "Name the columns in the table's first row.";
    };
    readonly "table/torn": {
        readonly severity: "warning";
        readonly help: "Check the last rows of the table; write a box in a cell without lines of its own.";
    };
    readonly "table/header-mismatch": {
        readonly severity: "warning";
        readonly help: "Give the header and the row of dashes the same number of cells.";
    };
    readonly "table/no-call": {
        readonly severity: "info";
        readonly help: "Nothing to do if the pages of the calls describe these fields too.";
    };
    readonly "table/missing-cells": {
        readonly severity: "warning";
        readonly help: "Give each row as many cells as the header has.";
    };
    readonly "table/unplaced": {
        readonly severity: "warning";
        readonly help: "Say in its heading what the table describes, or nest its rows in the first one.";
    };
    readonly "tags/unclosed": {
        readonly severity: "warning";
        readonly help: "Close the tag where its content ends.";
    };
    readonly "tags/unknown": {
        readonly severity: "warning";
        readonly help: "Nothing to do if the tag only wraps text; otherwise say what it means in words.";
    };
};
export type Code = keyof typeof codes;
