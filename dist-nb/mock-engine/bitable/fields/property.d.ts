import { type Json, type JsonObject } from "../../engine/json.js";
import type { Base } from "../state.js";
import { type OptionContext } from "./options.js";
/** What a property is checked against. */
export interface PropertyContext extends OptionContext {
    readonly base: Base;
}
/**
 * A property as it is kept: checked against the type of its field, with the documented defaults filled in.
 *
 * @throws {Refused} with the `…PropertyError` of the type
 */
export declare function checkProperty(type: number, given: Json | undefined, context: PropertyContext): JsonObject | null;
