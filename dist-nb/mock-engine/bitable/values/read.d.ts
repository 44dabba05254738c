import { type Json, type JsonObject } from "../../engine/json.js";
import { type UserIdType } from "../people.js";
import type { Field, StoredRecord } from "../state.js";
import { type Place } from "./text.js";
/** In which shape cells are read. */
export interface Reading {
    readonly place: Place;
    readonly userIds: UserIdType;
    /** `text_field_as_array` */
    readonly textAsArray: boolean;
    /** `display_formula_ref`: formulas and lookups in the form of the fields they refer to. */
    readonly formulaRef: boolean;
    /** Newer operations (search, batch_get) answer numbers as numbers, links as lists of IDs, and creators as lists. */
    readonly newer: boolean;
}
/** The cells of a record by field name; empty ones are left out. */
export declare function readRecord(reading: Reading, record: StoredRecord, fields: readonly Field[]): JsonObject;
/** A cell in its documented read shape; `undefined` for an empty one. */
export declare function readCell(reading: Reading, field: Field, record: StoredRecord): Json | undefined;
