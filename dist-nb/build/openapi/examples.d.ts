import type { Json } from "../../model/json.ts";
import { type Node } from "../../pages/node.ts";
import { type Reading } from "./reading.ts";
/** The example a schema, parameter or media type shows: `example`, else the first of `examples` (a list or named ones). */
export declare function exampleNode(owner: Node | undefined, reading: Reading): Node | undefined;
/**
 * The example of a body: of its media type, else of its schema. JSON that stands there as text, comments and all
 * (`example: "{\r\n \"role_name\": \"role1\" …"`), is read (and reported).
 */
export declare function bodyExample(media: Node, reading: Reading): Node | undefined;
/** The plain value. A whole number too large for a double keeps its digits, as text. */
export declare function jsonOf(node: Node): Json;
