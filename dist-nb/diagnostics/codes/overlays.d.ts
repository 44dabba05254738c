/** What reading corrections and applying them can find. */
export declare const overlaysCodes: {
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
};
