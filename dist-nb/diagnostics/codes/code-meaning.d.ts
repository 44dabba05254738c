/** How much a diagnostic weighs: an error keeps everything from being written. */
export type Severity = "error" | "warning" | "info";
export interface CodeMeaning {
    readonly severity: Severity;
    /** What a person can do about it, one sentence. */
    readonly help: string;
}
