import { type Text } from "../source/text.ts";
/** A line of a text as offsets into it, with what a reader of blocks asks first. */
export interface Line {
    readonly start: number;
    /** Without the line break. */
    readonly end: number;
    readonly value: string;
    readonly trimmed: string;
    /** Unescaped pipes, and those of them outside code. */
    readonly pipes: number;
    readonly barePipes: number;
    /** Inside a code fence, the fence's own lines included. */
    readonly fence?: Fence;
}
/** A fenced block, as numbers of lines: the opening line and its last, which is the closing one where it is `closed`. */
export interface Fence {
    readonly open: number;
    readonly close: number;
    readonly closed: boolean;
    readonly language: string;
}
/** Cuts a text into lines and finds its code fences, so that nothing inside one is taken for a table or a heading. */
export declare function splitLines(text: Text): Line[];
/** The text of lines `first` to `last`, both included, without the white space around it. */
export declare function linesText(text: Text, lines: readonly Line[], first: number, last: number): Text;
/** The same, white space kept: the text of code. */
export declare function rawLines(text: Text, lines: readonly Line[], first: number, last: number): Text;
