import type { Node } from "../pages/node.ts";
/** What an example shows of a value: the names in it and what stands under each. Items of a list are merged into one. */
export interface Shape {
    readonly names: ReadonlyMap<string, Shape>;
    readonly isList: boolean;
    /** Kind of a value without parts, as the first example of it shows; undefined for objects, `null` and empty lists. */
    readonly scalar?: "string" | "integer" | "number" | "boolean";
}
/** The shape of an example; linear in its size. */
export declare function shapeOf(example: Node): Shape;
