import type { Node } from "../pages/node.ts";
import type { JsonComment } from "./json-scan.ts";
/** A node with its offsets in the example. */
export interface PlacedNode {
    readonly node: Node;
    readonly start: number;
    readonly end: number;
}
/**
 * Gives each comment to the value it speaks of: the one it follows on its line (an opened object or array too), else the
 * next one, else the one before. Several comments of one value are joined with a blank.
 */
export declare function attachComments(text: string, nodes: readonly PlacedNode[], comments: readonly JsonComment[]): ReadonlyMap<Node, string>;
