import type { TypeExpression } from "../facts/type.ts";
import type { Span } from "../source/source-file.ts";
import type { Shape } from "./example-shape.ts";
/** A row of a field table, as far as nesting it goes. */
export interface FieldRow {
    readonly name: string;
    readonly type: TypeExpression;
    readonly level?: number;
    /** Its description shows a value without parts (`**示例值**："fixed_term"`, an enumeration): a named type is plain then. */
    readonly plain?: "string" | "integer";
    readonly span: Span;
}
/** Deeper than any documented value; rows below are taken to this depth and reported. */
export declare const DEEPEST_NESTING = 64;
/** The part of an example that a table describes: an answer's table may begin below the envelope's `data`. */
export declare function bodyShape(shape: Shape | undefined, rows: readonly FieldRow[]): Shape | undefined;
