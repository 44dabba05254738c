import { type MapNode } from "../../pages/node.ts";
import { type Reading } from "./reading.ts";
/**
 * A schema with `allOf` as one schema without: properties and required names of all parts, for any other keyword the
 * schema's own word, else the first part's. A property that several parts describe is an `allOf` of them again.
 */
export declare function mergeAllOf(schema: MapNode, reading: Reading, inside?: ReadonlySet<string>): MapNode;
/** Adds what `second` says to `first`, which wins. */
export declare function mergeTwo(first: MapNode, second: MapNode, reading: Reading): MapNode;
