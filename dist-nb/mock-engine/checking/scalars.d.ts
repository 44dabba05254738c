import type { Json, JsonObject } from "../engine/json.js";
import { type Problem } from "./problem.js";
/** What a rule says of a value; `undefined` where it allows it or is not for its type. */
export type Look = (value: Json) => Problem | undefined;
/** The rules of a schema that look at a value without looking inside it. */
export declare function scalarLooks(schema: JsonObject): readonly Look[];
