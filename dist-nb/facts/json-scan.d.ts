/** A comment's words with its place. */
export interface JsonComment {
    readonly words: string;
    readonly start: number;
    readonly end: number;
}
export interface JsonScan {
    readonly comments: readonly JsonComment[];
    /** Brackets open at once. */
    readonly depth: number;
    /** Where the first document ends, comments behind it on the same line included. */
    readonly firstEnd: number;
    /** Something follows the first document. */
    readonly hasMore: boolean;
}
/** One pass over a JSON text: its comments, how deep it goes, where its first document ends. */
export declare function scanJson(text: string): JsonScan;
