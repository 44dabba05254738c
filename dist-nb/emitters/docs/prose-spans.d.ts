/** A stretch of a line of prose. `url` is one that may be linked to. */
export type ProseSpan = {
    readonly kind: "text" | "code" | "bold";
    readonly text: string;
} | {
    readonly kind: "link";
    readonly text: string;
    readonly url: string;
};
/** Text of which only code, bold, what is marked and links to the web mean anything; the text must be visible. */
export declare function spansOf(text: string): readonly ProseSpan[];
/** One line of prose; `level` is how deep an item of a list stands. */
export interface ProseLine {
    readonly kind: "line" | "item";
    readonly content: string;
    readonly level: number;
    /** Of an item of a numbered list. */
    readonly number?: string;
    /** An empty line stands before it. */
    readonly isApart: boolean;
}
/** The lines that have anything on them; the text must be visible. */
export declare function proseLines(text: string): readonly ProseLine[];
