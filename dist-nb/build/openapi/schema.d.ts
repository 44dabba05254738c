import type { Schema } from "../../model/schema.ts";
import { type Node } from "../../pages/node.ts";
import { type Reading } from "./reading.ts";
/**
 * A schema object as the model has it. `example`: the value that an example shows at this place. Never undefined: what
 * cannot be read is reported and is any value.
 */
export declare function readSchema(node: Node | undefined, example: Node | undefined, reading: Reading): Schema;
