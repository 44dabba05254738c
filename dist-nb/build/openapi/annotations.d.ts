import type { Json } from "../../model/json.ts";
import type { Schema } from "../../model/schema.ts";
import { type MapNode, type Node } from "../../pages/node.ts";
import { type Reading } from "./reading.ts";
/** Adds what a schema object says besides its shape: keywords first, then what its description says in running text. */
export declare function readAnnotations(schema: Schema, node: MapNode, reading: Reading): Schema;
/** A value as its schema's type has it: `'10'` of an integer is 10. What does not fit is reported and left out. */
export declare function valueOf(node: Node | undefined, schema: Schema, reading: Reading): Json | undefined;
