import { type MapEntry, type MapNode, type Node } from "../../pages/node.ts";
import { type Reading } from "./reading.ts";
/**
 * The names in an object schema's `required`; one that is no property of it is reported. `required: true` inside a property,
 * as people write it by hand, counts too and is reported.
 */
export declare function requiredNames(schema: MapNode, reading: Reading): ReadonlySet<string>;
/**
 * `app.table.view` beside `view`: the name of a type that an export tool made a property. It is one when the example has
 * the sibling and not it.
 */
export declare function isDuplicateOfSibling(key: string, members: readonly MapEntry[], example: Node | undefined): boolean;
