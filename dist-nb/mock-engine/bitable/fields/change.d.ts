import type { Act } from "../act.js";
import type { Base, Field, Table } from "../state.js";
import { type Definition } from "./make.js";
/** Whether a field is already what it shall be. */
export declare function isUnchanged(base: Base, field: Field, definition: Definition): boolean;
/**
 * Makes a field what it shall be. Values stay where the new type can hold them: a text of anything, a number of a text that is
 * one, options that the field keeps; all others are gone.
 */
export declare function changeField(act: Act, at: {
    base: Base;
    table: Table;
}, field: Field, definition: Definition): void;
