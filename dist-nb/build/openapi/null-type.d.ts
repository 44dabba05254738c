import type { Schema } from "../../model/schema.ts";
import { type MapNode, type Node } from "../../pages/node.ts";
import type { Reading } from "./reading.ts";
/** Whether `null` is all that a schema's type says. */
export declare function isNullType(schema: MapNode): boolean;
/**
 * 3.0 knows no type null: a tool writes `type: 'null'` for a value it only ever saw as null. What it is shows the
 * field's own example (`示例值:["fldCGzANXx"]`), else the document's; else it can be anything.
 */
export declare function readNullType(schema: MapNode, example: Node | undefined, reading: Reading): Schema;
