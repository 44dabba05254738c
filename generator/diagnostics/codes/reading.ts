import type { CodeMeaning } from "./code-meaning.ts";

/** What reading a file and its form can find: the file itself, tables, tags, OpenAPI documents. */
export const readingCodes = {
  "input/empty": { severity: "warning", help: "Remove the file from the sources, or save the page again." },
  "input/link-skipped": {
    severity: "info",
    help: "Name the linked file or folder itself as a source to have it read.",
  },
  "input/missing": { severity: "error", help: "Correct the path or the pattern in the sources." },
  "input/not-text": { severity: "warning", help: "Save the page as UTF-8, or take the file out of the sources." },
  "input/nothing": { severity: "error", help: "Name files or folders that hold documentation pages." },
  "input/too-large": { severity: "error", help: "Split the file, or take it out of the sources." },
  "input/unreadable": { severity: "error", help: "Make the file readable, or take it out of the sources." },
  "input/unrecognised": {
    severity: "warning",
    help: "Take the file out of the sources if it is no documentation page.",
  },
  "markdown/unclosed-fence": {
    severity: "warning",
    help: "Close the code fence with as many of its own marks.",
  },
  "openapi/alias-expansion": {
    severity: "error",
    help: "Write the shared parts out, or refer to them with “$ref”; the aliases expand to too much.",
  },
  "openapi/alias-missing": { severity: "warning", help: "Define the anchor before the alias that uses it." },
  "openapi/bound": { severity: "warning", help: "Write the bound as a number." },
  "openapi/composition": { severity: "warning", help: "Make the parts of allOf agree; the first is read." },
  "openapi/duplicate-key": { severity: "warning", help: "Remove one of the two; the first is read." },
  "openapi/enum": { severity: "warning", help: "List texts, numbers or flags only." },
  "openapi/example-as-text": { severity: "warning", help: "Nothing to do; the example was read from the text." },
  "openapi/exclusive-bound": { severity: "warning", help: "State an inclusive bound if one fits." },
  "openapi/extension": {
    severity: "warning",
    help: "Write the extension as the contract describes it; it is left out.",
  },
  "openapi/extra-document": {
    severity: "warning",
    help: "Save the second document as a file of its own if it is a page.",
  },
  "openapi/key": { severity: "warning", help: "Write the key as text; a list or an object cannot be a key here." },
  "openapi/keyword-misplaced": { severity: "warning", help: "Move the keyword to the schema it is about." },
  "openapi/keyword-unused": { severity: "info", help: "Nothing to do unless the keyword matters to callers." },
  "openapi/null-type": {
    severity: "warning",
    help: "Nothing to do if the shape named is right; else correct the page's schema.",
  },
  "openapi/open-object": { severity: "info", help: "Nothing to do unless the further properties matter." },
  "openapi/other-media": {
    severity: "info",
    help: "Nothing to do; one media type is described, JSON before any other.",
  },
  "openapi/other-response": {
    severity: "info",
    help: "Describe failures by their codes in an error table if callers need them.",
  },
  "openapi/parameter": {
    severity: "warning",
    help: "Give the parameter a name and one of the places path, query or header.",
  },
  "openapi/path": {
    severity: "warning",
    help: "Describe the path with one of the HTTP methods get, post, put, patch, delete, head or options.",
  },
  "openapi/property-not-sent": {
    severity: "warning",
    help: "Nothing to do; the property is kept and no longer required.",
  },
  "openapi/prose-outside": {
    severity: "info",
    help: "Move the text into the operation's description if it belongs to it.",
  },
  "openapi/reference-circular": {
    severity: "warning",
    help: "Move the schema to components/schemas, where it may refer to itself.",
  },
  "openapi/reference-depth": {
    severity: "warning",
    help: "Move the schema to components/schemas, so that it is read once.",
  },
  "openapi/reference-elsewhere": {
    severity: "warning",
    help: "Bundle the document into one file first; what the reference stands for is taken for any value.",
  },
  "openapi/reference-missing": {
    severity: "warning",
    help: "Correct the reference; what it stands for is taken for any value.",
  },
  "openapi/required-flag": { severity: "warning", help: "List the property’s name under “required” of its object." },
  "openapi/required-unknown": {
    severity: "warning",
    help: "Remove the name from “required”, or describe the property.",
  },
  "openapi/response-headers": { severity: "info", help: "Nothing to do unless the headers matter to callers." },
  "openapi/schema": { severity: "warning", help: "Write a schema object; this place is taken for any value." },
  "openapi/several-servers": { severity: "info", help: "Put the server that matters first." },
  "openapi/syntax": {
    severity: "error",
    help: "Correct the YAML or JSON at the place shown; the file is not read until it parses.",
  },
  "openapi/text-differs": {
    severity: "warning",
    help: "Make the description and the keyword agree; the keyword is used.",
  },
  "openapi/too-deep": {
    severity: "error",
    help: "Nest the document less deeply; parts of it refer to themselves or it is no OpenAPI document.",
  },
  "openapi/too-large": {
    severity: "error",
    help: "Split the YAML document, or save it as JSON, which is read faster.",
  },
  "openapi/type": { severity: "warning", help: "Use one of JSON Schema's types." },
  "openapi/value-type": { severity: "warning", help: "Make the default or example fit the type; it is left out." },
  "openapi/version": { severity: "warning", help: "Check the result; only OpenAPI 3.0 and 3.1 are known." },
  "openapi/webhook": { severity: "warning", help: "Describe the event's body, or remove the webhook." },
  "openapi/wire-type": {
    severity: "warning",
    help: "Nothing to do; the value is the same on the wire and has its true type now.",
  },
  "openapi/yaml": {
    severity: "info",
    help: "Nothing has to be done; the parser noticed something that it could read all the same.",
  },
  "restore/ambiguous": {
    severity: "warning",
    help: "Compare the named field with the vendor's page; more than one nesting fits the flattened document.",
  },
  "restore/unread": {
    severity: "warning",
    help: "Compare the line with the vendor's page; it fits nowhere in the document.",
  },
  "security/all-scopes": {
    severity: "warning",
    help: "Grant the app all scopes that the page lists; the contract can only say that any one is enough.",
  },
  "security/no-token-kind": {
    severity: "warning",
    help: "Nothing to do if a guide names the token kinds; else name them in the security scheme.",
  },
  "security/not-a-requirement": {
    severity: "warning",
    help: "Nothing to do; the tool's note is no part of the requirement.",
  },
  "security/scheme-type": { severity: "warning", help: "Nothing to do; correct the page's scheme to “type: http”." },
  "table/empty": {
    severity: "warning",
    help: "Remove the table, or give it a header and rows.",
  },
  "table/extra-cells": {
    severity: "warning",
    help: "Write a pipe that belongs to a cell's text as “\\|”.",
  },
  "table/header-lost": {
    severity: "warning",
    help: "Name the columns in the table's first row.",
  },
  "table/torn": {
    severity: "warning",
    help: "Check the last rows of the table; write a box in a cell without lines of its own.",
  },
  "table/header-mismatch": {
    severity: "warning",
    help: "Give the header and the row of dashes the same number of cells.",
  },
  "table/no-call": {
    severity: "info",
    help: "Nothing to do if the pages of the calls describe these fields too.",
  },
  "table/missing-cells": {
    severity: "warning",
    help: "Give each row as many cells as the header has.",
  },
  "table/unplaced": {
    severity: "warning",
    help: "Say in its heading what the table describes, or nest its rows in the first one.",
  },
  "tags/unclosed": {
    severity: "warning",
    help: "Close the tag where its content ends.",
  },
  "tags/unknown": {
    severity: "warning",
    help: "Nothing to do if the tag only wraps text; otherwise say what it means in words.",
  },
} as const satisfies Record<string, CodeMeaning>;
