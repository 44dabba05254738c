/** What putting pages together can find: operations, schemas, guides, contradictions, outputs. */
export declare const buildingCodes: {
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
};
