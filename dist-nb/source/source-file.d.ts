/**
 * One document as it was read: its text and where it stands. `path` is relative to the source's root, with `/`, and is
 * what diagnostics and `x-lark-source` show.
 */
export interface SourceFile {
    readonly path: string;
    readonly text: string;
    /** Offset at which each line starts; the first is 0. */
    readonly lineStarts: readonly number[] | Uint32Array;
}
/** A place in a file as a person counts: both numbers start at 1, columns count UTF-16 units. */
export interface Position {
    readonly line: number;
    readonly column: number;
}
/** A stretch of a file, as offsets into its text; `end` is not part of it. */
export interface Span {
    readonly file: SourceFile;
    readonly start: number;
    readonly end: number;
}
export declare function sourceFile(path: string, text: string): SourceFile;
/**
 * Makes a file of what only names one. Its text and lines do not show as members, so that what refers to a file can be
 * stored or sent without them and gets them back here. `read` is called when the text is
 * asked for, and again when it was not for long: the texts of all files need not be in memory together. `known` are
 * the starts of its lines, where they are known without reading it.
 */
export declare function withText(named: {
    readonly path: string;
}, read: () => string, known?: SourceFile["lineStarts"]): SourceFile;
export declare function positionAt(file: SourceFile, offset: number): Position;
