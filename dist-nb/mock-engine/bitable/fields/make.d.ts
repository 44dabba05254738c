import type { Ids, World } from "../../engine/behaviour.js";
import { type JsonObject } from "../../engine/json.js";
import type { Act } from "../act.js";
import type { Base, BitableState, Field, Table } from "../state.js";
/** What a field shall be: checked. */
export interface Definition {
    readonly name: string;
    readonly type: number;
    readonly property: JsonObject | null;
    readonly description?: string;
    readonly uiType?: string;
    /** Name of the field that a two-way link shall have in the linked table. */
    readonly backName?: string;
}
interface Context {
    readonly base: Base;
    readonly table: Table;
    readonly ids: Ids;
    /** The field that is changed. */
    readonly before?: Field;
}
/**
 * Checks `{ field_name, type, property?, … }`.
 *
 * @throws {Refused} for a name that is taken or none, a type that there is not, a property that does not fit
 */
export declare function checkDefinition(given: JsonObject, context: Context): Definition;
/** A new field; not in its table yet. */
export declare function makeField(world: World, { name, type, property, description, uiType }: Definition): Field;
/** Puts a new field into its table: with the field that links back, with numbers for the records, with a question in forms. */
export declare function placeField({ world, state }: Pick<Act, "world" | "state">, { base, table }: {
    base: Base;
    table: Table;
}, field: Field, { backName }: Definition): void;
/** Puts a field into the forms of its table, or takes it out, as its type wants. */
export declare function askFor(table: Table, field: Field): void;
/** A field as a question of a form. */
export declare function questionOf({ id, name, description }: Field): {
    field: string;
    title: string;
    description: string;
    required: boolean;
    visible: boolean;
};
/** Takes a field out of its table, with its values, and the field that links back with its own. */
export declare function removeField(state: BitableState, { base, table }: {
    base: Base;
    table: Table;
}, field: Field): void;
export {};
