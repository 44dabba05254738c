import type { MapNode } from "../../pages/node.ts";
import type { Reading } from "./reading.ts";
/** Reports, once a document, each keyword that has no place in the model: nothing is dropped silently. */
export declare function reportUnusedKeywords(schema: MapNode, reading: Reading): void;
/** Reports each keyword of another type than the schema's: `required` of an array says nothing that is read. */
export declare function reportMisplaced(schema: MapNode, types: readonly string[], reading: Reading): void;
