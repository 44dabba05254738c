import { type Json } from "../../engine/json.js";
import type { Condition, StoredRecord, Table } from "../state.js";
import { type Place } from "../values/text.js";
/** Conditions of a view or a search: all of them, or any one. */
export interface Conditions {
    readonly conjunction: "and" | "or";
    readonly conditions: readonly Condition[];
}
/** Operators, with whether they need a value. */
export declare const operators: ReadonlyMap<string, boolean>;
/** `filter` of a search: `{ conjunction, conditions: [{ field_name, operator, value }] }`. */
export declare function checkConditions(table: Table, given: Json | undefined): Conditions | undefined;
/** Whether a record fulfils conditions; one on a field that is gone is fulfilled. `now` in milliseconds. */
export declare function fulfils(place: Place, { conjunction, conditions }: Conditions, record: StoredRecord, now: number): boolean;
