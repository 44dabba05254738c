import type { Json } from "../model/json.ts";
import type { Schema } from "../model/schema.ts";
import { type Sampling } from "./sample.ts";
/** As much of the value as fits the schema; the rest converted where it says the same in another form, else made anew. */
export declare function repair(schema: Schema, value: Json, context: Sampling): Json;
