import type { Call } from "../engine/behaviour.js";
import { type JsonObject } from "../engine/json.js";
/**
 * `data` as the operation's schema wants it: what the schema requires and `data` leaves out, or holds `null` for, is put in
 * empty. The pages contradict themselves here and there (the list of fields shows `property: null`, and its schema wants an
 * object with two members); the contract decides.
 */
export declare function fitted(call: Call, data: JsonObject): JsonObject;
/** The schema of what lies at a path below `data`; a list is entered by itself. */
export declare function schemaAt(call: Call, path: readonly string[]): JsonObject | undefined;
/** Whether a schema names a member. */
export declare function documents(schema: JsonObject | undefined, name: string): boolean;
