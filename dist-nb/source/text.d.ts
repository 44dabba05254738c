import type { SourceFile, Span } from "./source-file.ts";
/**
 * A piece of text that remembers where each of its characters came from, through cutting, joining and unescaping.
 * Between two anchors, text and source advance in step.
 */
export interface Text {
    readonly value: string;
    readonly file: SourceFile;
    /** Ascending by `at`; the first has `at` 0. */
    readonly anchors: readonly Anchor[];
    /** Source offset where the text ends. */
    readonly end: number;
}
interface Anchor {
    /** Offset in the text. */
    readonly at: number;
    /** Offset in the source. */
    readonly from: number;
}
/** The text of a file between two offsets, by default all of it. */
export declare function fileText(file: SourceFile, start?: number, end?: number): Text;
/** Text that does not stand in the source letter by letter (an unescaped scalar, say) but comes from `span`. */
export declare function textFrom(value: string, span: Span): Text;
/** Source offset of the character at `offset` of the text. */
export declare function sourceOffset(text: Text, offset: number): number;
/** Where the text (or the part of it between two offsets) stands in its file. */
export declare function spanOf(text: Text, start?: number, end?: number): Span;
export declare function slice(text: Text, start: number, end?: number): Text;
export declare function trim(text: Text): Text;
/** Joins pieces of one file in order, `separator` between them. No piece: undefined. */
export declare function join(pieces: readonly Text[], separator: string): Text | undefined;
/** Splits at each line break; the breaks (`\n` or `\r\n`) are not part of the lines. */
export declare function lines(text: Text): Text[];
/** Replaces each match of a global pattern; what is put in stands for the place of the match. */
export declare function replace(text: Text, pattern: RegExp, by: (match: RegExpMatchArray) => string): Text;
export {};
