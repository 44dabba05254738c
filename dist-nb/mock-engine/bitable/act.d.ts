import type { Call, World } from "../engine/behaviour.js";
import { type Json, type JsonObject } from "../engine/json.js";
import { type Base, type BitableState, type Field, type StoredRecord, type Table, type View } from "./state.js";
/** One call of an operation: what it was sent, and the world with what Bitable keeps in it. */
export interface Act {
    readonly call: Call;
    readonly world: World;
    readonly state: BitableState;
}
/**
 * What an operation does: it answers `data`. It checks everything before it changes anything.
 *
 * @throws {Refused} where the request cannot be done
 */
export type Operation = (act: Act) => JsonObject;
/** The base that the path names. */
export declare function baseOf({ call, state }: Act): Base;
/** The table that the path names, with its base. */
export declare function tableOf(act: Act): {
    readonly base: Base;
    readonly table: Table;
};
export declare function findTable(base: Base, id: string): Table;
export declare function findView(table: Table, id: string, name?: string): View;
export declare function findField(table: Table, id: string): Field;
export declare function findRecord(table: Table, id: string): StoredRecord;
/** A parameter of the path; empty where there is none. */
export declare function pathOf(call: Call, name: string): string;
/** The members of the body; none where there is no object. */
export declare function bodyOf(call: Call): JsonObject;
/** A parameter of the query, where it is a text that is not empty. */
export declare function queryText(call: Call, name: string): string | undefined;
/** Whether a parameter of the query, or of the body, is `true`. */
export declare function isSet(call: Call, name: string): boolean;
/** A list of objects in a body. */
export declare function objectsOf(value: Json | undefined, name: string): readonly JsonObject[];
/** A list of texts in a body. */
export declare function textsOf(value: Json | undefined, name: string): readonly string[];
/** Refuses a list that is empty, or longer than one call of the operation takes. */
export declare function checkBatch(call: Call, name: string, length: number): void;
/** Counts a change of the base, and of its table. */
export declare function touch(base: Base, table?: Table): void;
