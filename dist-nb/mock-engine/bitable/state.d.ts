import type { Json, JsonObject } from "../engine/json.js";
/** All that Bitable keeps: plain JSON data, which its operations change in place. */
export interface BitableState {
    /** By app token. */
    bases: Record<string, Base>;
    /** Names of people that a wish named, by open ID; all others get a name made from their ID. */
    people: Record<string, Person>;
    /** How much all bases hold, in characters, roughly. */
    weight: number;
}
export interface Base {
    readonly token: string;
    name: string;
    /** Grows with each change. */
    revision: number;
    /** Whether advanced permissions are on. */
    advanced: boolean;
    readonly timeZone: string;
    /** How much it holds besides its records, in characters, roughly: a part of the state's weight. */
    shape: number;
    /** In the order of their creation. */
    tables: Table[];
    dashboards: Dashboard[];
    roles: Role[];
}
export interface Table {
    readonly id: string;
    name: string;
    revision: number;
    /** The first one is the index field. */
    fields: Field[];
    views: View[];
    /** By ID. */
    records: Record<string, StoredRecord>;
    /** IDs of the records in the order of their creation, that is by `seq`. */
    order: string[];
    nextSeq: number;
}
export interface Field {
    readonly id: string;
    name: string;
    /** As in the field type guide. */
    type: number;
    /** Completed; without the names of linked tables and fields, which are looked up when the field is shown. */
    property: JsonObject | null;
    description?: string;
    uiType?: string;
    /** Of a lookup: the link field of this table, and the field of the linked table whose values it shows. */
    lookup?: {
        readonly link: string;
        readonly field: string;
    };
    /** Of an auto number: the number of the next record. */
    nextNumber?: number;
}
/** An option of a select field. */
export interface Option {
    readonly id: string;
    readonly name: string;
    readonly color: number;
}
/**
 * Values are kept by field ID: texts, numbers, flags and places as they are read, options by ID, people as lists of open IDs,
 * linked records as lists of record IDs, files as `{ file_token, … }`. An empty cell is not kept, nor is what is computed.
 */
export interface StoredRecord {
    readonly id: string;
    readonly seq: number;
    values: Record<string, Json>;
    readonly createdBy: string;
    /** Milliseconds since 1970. */
    readonly createdAt: number;
    modifiedBy: string;
    modifiedAt: number;
}
export interface View {
    readonly id: string;
    name: string;
    readonly type: string;
    conjunction: "and" | "or";
    conditions: Condition[];
    /** IDs of fields. */
    hidden: string[];
    /** Only of a form. */
    form?: Form;
}
export interface Condition {
    readonly id: string;
    readonly field: string;
    readonly operator: string;
    /** A list as JSON text; absent where the operator needs none. */
    readonly value?: string;
}
export interface Form {
    description: string;
    shared: boolean;
    readonly sharedUrl: string;
    sharedLimit: string;
    submitLimitOnce: boolean;
    /** In the form's order. */
    questions: Question[];
}
export interface Question {
    /** ID of its field. */
    readonly field: string;
    title: string;
    description: string;
    required: boolean;
    visible: boolean;
}
export interface Dashboard {
    readonly id: string;
    readonly name: string;
}
export interface Role {
    readonly id: string;
    name: string;
    tables: readonly JsonObject[];
    blocks: readonly JsonObject[];
    members: Member[];
}
export interface Member {
    readonly type: "user" | "chat" | "department";
    /** The kind of ID by which it was added. */
    readonly idType: string;
    readonly id: string;
}
export interface Person {
    readonly name: string;
    readonly en_name: string;
    readonly email: string;
}
/** An own member of a record of data: what is asked for may be called `__proto__`. */
export declare function own<Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined;
