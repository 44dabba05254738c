import { type Json, type JsonObject } from "../../engine/json.js";
import type { Act } from "../act.js";
import { type Field, type StoredRecord, type Table } from "../state.js";
import { type Place } from "../values/text.js";
import { type Writing } from "../values/write.js";
/** What a call writes into one record: cells as they are kept, `undefined` for one that is cleared. */
export interface Row {
    /** Absent for a record that is created. */
    readonly record?: StoredRecord;
    readonly cells: ReadonlyMap<Field, Json | undefined>;
}
/** Rows that were checked, and what they need besides. */
export interface Rows {
    readonly rows: readonly Row[];
    readonly writing: Writing;
}
/** What a row is made from. */
export interface Written {
    readonly record?: StoredRecord;
    readonly fields: Json | undefined;
}
/**
 * Checks all that a call writes, and changes nothing.
 *
 * @throws {Refused} for a field that is not there, a value that does not fit, a bound that is passed
 */
export declare function checkRows(act: Act, place: Place, written: readonly Written[]): Rows;
/** The same for rows whose cells are checked by rules of their own, as those of a wish. */
export declare function rowsOf(table: Table, written: readonly Written[], writing: Writing): readonly Row[];
/** Refuses what would make the mock keep too much. */
export declare function checkWeight(act: Act, rows: readonly Row[]): void;
/** How much a value holds, in characters, roughly. */
export declare function weigh(value: Json | undefined): number;
/** Adds the options that the rows brought. */
export declare function keepOptions({ state, base, table }: Place, writing: Writing): void;
/** What a call wrote, as it answers it: the values that it was sent. */
export declare function echo(record: StoredRecord, fields: Json | undefined): JsonObject;
/** Whether a new record gets the time of its creation into a date field. */
export declare function fillsItself(field: Field): boolean;
