import type { EnumItem } from "../../model/schema.ts";
import { type Node } from "../../pages/node.ts";
import { type Reading } from "./reading.ts";
/**
 * Values of `enum` or `const` with what the document says of each: in `x-enum-descriptions` (a list, or a map from the
 * value), `x-apifox-enum` (`{ value, name, description }`) or `x-enumNames`, all known from tools in use.
 */
export declare function enumItems(schema: Node, reading: Reading): readonly EnumItem[] | undefined;
/** Whether a schema is a map by `additionalProperties` (or 3.1's `patternProperties`), and of what. */
export declare function mapValues(schema: Node): Node | undefined;
