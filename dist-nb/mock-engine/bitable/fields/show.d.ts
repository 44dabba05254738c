import type { Json, JsonObject } from "../../engine/json.js";
import type { Base, Field, Table } from "../state.js";
/** A field as all operations answer it. */
export declare function showField(base: Base, field: Field): Record<string, Json>;
/** What newer pages say of a field besides, by the names of the members. */
export declare function fieldExtras(table: Table, field: Field, hidden: boolean): JsonObject;
/** The property with the present names of the linked table and of the field that links back. */
export declare function showProperty(base: Base, field: Field): JsonObject | null;
/** The table to which a link field leads; `undefined` where it was deleted, or the field is no link. */
export declare function linkedTable(base: Base, field: Field): Table | undefined;
/** The field of the linked table that links back. */
export declare function backField(base: Base, field: Field): Field | undefined;
