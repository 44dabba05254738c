import type { Json } from "../model/json.ts";
import type { Schema } from "../model/schema.ts";
/** Why a value that is no object or array does not fit the schema; undefined where it does, or has members to look at. */
export declare function scalarProblem(schema: Schema, value: Json): string | undefined;
/** `“abc”`, `12`, `an array`: a value in a message. */
export declare function describe(value: Json): string;
