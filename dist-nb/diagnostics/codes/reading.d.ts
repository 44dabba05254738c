/** What reading a file and its form can find: the file itself, tables, tags, OpenAPI documents. */
export declare const readingCodes: {
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
