/** What deciding on a version can find. */
export declare const releasingCodes: {
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
};
