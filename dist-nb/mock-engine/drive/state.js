/** The drive before anything was put into it: what the documented examples speak of is there, so that they run. */
export function emptyDrive() {
    return {
        files: {
            boxcnrHpsg1QDqXAAAyachabcef: { name: "demo.xlsx", size: 0, content: "" },
        },
        sheets: { Fm7osyjtMh5o7Ktrv32c73abcef: "demo" },
        imports: {},
        exports: {},
    };
}
