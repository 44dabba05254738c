import type { Json } from "../model/json.ts";
import type { Schema } from "../model/schema.ts";
/**
 * A value as a description writes it, as the JSON value a schema takes; undefined if it does not fit. Integers beyond 2^53
 * do not fit, since no JSON number carries them exactly.
 */
export declare function toTyped(schema: Schema, written: string): Json | undefined;
