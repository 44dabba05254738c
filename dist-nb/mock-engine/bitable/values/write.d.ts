import type { Ids } from "../../engine/behaviour.js";
import { type Json } from "../../engine/json.js";
import { type UserIdType } from "../people.js";
import { type Base, type Field, type Option } from "../state.js";
/** What written values are checked against; it gathers the options that they would add. */
export interface Writing {
    readonly base: Base;
    readonly ids: Ids;
    readonly userIds: UserIdType;
    /** Whether two-way links can be written: the older pages say they cannot. */
    readonly duplexLinks: boolean;
    /** The options of the select fields that were written so far, with the new ones, by field ID. */
    readonly options: Map<string, Map<string, Option>>;
}
/**
 * A written value as it is kept; `undefined` where it clears the cell.
 *
 * @throws {Refused} with the `…FieldConvFail` of the field's type, or the bound that it breaks
 */
export declare function toStored(writing: Writing, field: Field, value: Json): Json | undefined;
