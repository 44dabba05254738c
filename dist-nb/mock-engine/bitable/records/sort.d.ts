import { type Json } from "../../engine/json.js";
import type { Field, StoredRecord, Table } from "../state.js";
import { type Place } from "../values/text.js";
export interface Sort {
    readonly field: Field;
    readonly descending: boolean;
}
/**
 * Reads `["字段1 DESC","字段2 ASC"]`. The page of “list records” has it for tables without formulas and links only.
 *
 * @throws {Refused} for what is none, is too long, or is not for this table
 */
export declare function readSort(table: Table, text: string | undefined): readonly Sort[];
/** `sort` of a search: a list of `{ field_name, desc }`. */
export declare function checkSorts(table: Table, given: Json | undefined): readonly Sort[];
/** Records in order, with what orders them; empty cells come last, equal ones in the order of their creation. */
export declare function comparing(place: Place, sorts: readonly Sort[], records: readonly StoredRecord[]): {
    readonly compare: (a: StoredRecord, b: StoredRecord) => number;
    readonly sorted: readonly StoredRecord[];
};
