import { type JsonObject } from "../engine/json.js";
/** Members that take the place of others: objects go into each other, `undefined` takes a member away, all else replaces. */
export type Fields = Readonly<Record<string, unknown>>;
/** The model with these members in it. Throws a `TypeError` for what is no JSON, as a circle. */
export declare function merged(model: JsonObject, fields: Fields): JsonObject;
