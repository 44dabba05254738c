import type { Schema } from "../../model/schema.ts";
import { type MapNode, type Node } from "../../pages/node.ts";
import type { ReadSchema, Reading } from "./reading.ts";
/** Where a schema stands, and how the schemas inside it are read. */
interface Place {
    readonly read: ReadSchema;
    /** The value an example shows here. */
    readonly example: Node | undefined;
    readonly reading: Reading;
}
/** The shape a schema has under one of its types, without what is common to all kinds. */
export declare function readShape(type: string, schema: MapNode, place: Place): Schema;
export {};
