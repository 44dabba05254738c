import type { Schema } from "../../model/schema.ts";
import type { Target } from "./target.ts";
/** What a page says of a field, wherever it stands. */
export interface Field {
    /** The wire name. */
    readonly name: string;
    /** As `object[]`. */
    readonly type: string;
    readonly required: boolean;
    readonly schema: Schema;
}
/** A field where a page shows it, with those below it. */
export interface FieldNode {
    /** Where links to the field lead; unique on its page. */
    readonly id: string;
    readonly field: Field;
    readonly children: readonly FieldNode[];
    /** Where the fields below it stand, if not here. */
    readonly more?: {
        readonly target: Target;
        readonly count: number;
    };
    /** About how many bytes of HTML it is, and all below it. */
    readonly size: number;
}
export declare function sizeOfAll(nodes: readonly FieldNode[]): number;
export declare function countOfAll(nodes: readonly FieldNode[]): number;
