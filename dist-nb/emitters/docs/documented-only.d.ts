import type { Json } from "../../model/json.ts";
import type { Schema } from "../../model/schema.ts";
import type { Schemas } from "./type-words.ts";
/** The value without members that its schema does not have: a compiler takes them for slips of the pen. */
export declare function documentedOnly(schema: Schema, value: Json, schemas: Schemas): Json;
