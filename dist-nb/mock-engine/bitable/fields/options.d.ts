import type { Ids } from "../../engine/behaviour.js";
import { type Json, type JsonObject } from "../../engine/json.js";
import type { Field, Option } from "../state.js";
/** What options are checked against. */
export interface OptionContext {
    readonly ids: Ids;
    /** The field that is changed; absent for a new one. */
    readonly before?: Field;
}
/**
 * The options of a select field as they are kept. One with an ID is the field's own option, maybe under another name; one
 * without gets an ID, and, where it has no color, the one after that of the option before it.
 */
export declare function checkOptions(type: number, given: Json | undefined, context: OptionContext): JsonObject[];
/** The options of a field; none where it is no select. */
export declare function optionsOf(field: Field | undefined): readonly Option[];
/** Adds options to a select field: names that were written into a record and are new. */
export declare function addOptions(field: Field, added: readonly Option[]): void;
/** A new option behind those that there are. */
export declare function newOption(name: string, before: readonly Option[], ids: Ids): Option;
