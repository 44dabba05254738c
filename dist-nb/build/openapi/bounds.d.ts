import { type MapNode } from "../../pages/node.ts";
import type { Reading } from "./reading.ts";
/** The numbers under the given keywords. One that is no number is reported and left out. */
export declare function readBounds<K extends string>(schema: MapNode, keys: readonly K[], reading: Reading): {
    readonly [key in K]?: number;
};
/**
 * Inclusive bounds of a number. `exclusiveMinimum: 0` (3.1), or `minimum: 0` with the flag `exclusiveMinimum: true` (3.0), is
 * `minimum: 1` for a whole number; for any other it cannot be said and is reported.
 */
export declare function readRange(kind: "integer" | "number", schema: MapNode, reading: Reading): {
    readonly minimum?: number;
    readonly maximum?: number;
};
