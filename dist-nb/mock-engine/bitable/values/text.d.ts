import { type Json } from "../../engine/json.js";
import { type Base, type BitableState, type Field, type StoredRecord, type Table } from "../state.js";
import { type FormulaResult } from "./formula.js";
/** What is needed to look into a base. */
export interface Place {
    readonly state: BitableState;
    readonly base: Base;
    readonly table: Table;
}
/** The text that a cell shows; empty for an empty one. */
export declare function cellText(place: Place, field: Field, record: StoredRecord, depth?: number): string;
/** The text of the index field, by which a record is known. */
export declare function recordText(place: Place, record: StoredRecord, depth?: number): string;
/** Names of the options that a cell holds by ID. */
export declare function optionNames(field: Field, value: Json): readonly string[];
/** What a link shows: the texts of the records, with commas between. */
export declare function linkText(place: Place, field: Field, value: Json, depth?: number): string;
interface Linked {
    readonly place: Place;
    readonly record: StoredRecord;
}
/** The records that a link leads to, in its order. */
export declare function linkedRecords(place: Place, field: Field, value: Json | undefined): readonly Linked[];
/** The cells that a lookup shows. */
export declare function lookedUp(place: Place, field: Field, record: StoredRecord): readonly (Linked & {
    readonly field: Field;
})[];
/** The texts in a list. */
export declare function textsIn(value: Json | undefined): readonly string[];
/** How a formula was come to: through so many links, by the formulas of the record that were computed before. */
interface Way {
    readonly depth: number;
    readonly known: Map<Field, FormulaResult>;
}
/**
 * What a formula field comes to in a record; `undefined` where that is nothing. A formula that leads back to
 * itself comes to nothing.
 */
export declare function formulaValue(place: Place, field: Field, record: StoredRecord, { depth, known }?: Way): FormulaResult;
/** The field to which a formula is nothing but a reference. */
export declare function referredField({ table }: Place, field: Field): Field | undefined;
export {};
