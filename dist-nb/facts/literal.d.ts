/** A value as a description writes it, and where what follows it starts. */
export interface Literal {
    /** Without quotes or code marks. */
    readonly value: string;
    /** How it was marked; `bare` is neither quoted nor code. */
    readonly form: "quoted" | "code" | "bare" | "json";
    readonly end: number;
}
/**
 * Reads the one value that starts at an offset (after blanks): `"csv"`, `“csv”`, `` `true` ``, `["a"]`, or a bare word or
 * number. Undefined where none starts, as in running Chinese text.
 */
export declare function readLiteral(text: string, from: number): Literal | undefined;
/** Behind blanks and line breaks (`<br>` too). */
export declare function skipBlanks(text: string, from: number): number;
/** Where a JSON array or object that starts at an offset ends; undefined if it does not. */
export declare function jsonEnd(text: string, start: number): number | undefined;
/** The text of a JSON string without its quotes: `[\"a\"]` is `["a"]`. What is no JSON string stays. */
export declare function unescaped(value: string): string;
