import type { Json } from "../model/json.ts";
import type { Schema } from "../model/schema.ts";
/**
 * Gives a named type that the page describes nowhere (`rules: social_plan_condition[][]` without rows) the members that
 * the example shows of it. Nothing says that one of them is required. Objects with rows stay as the rows have them.
 */
export declare function fillFromExample(schema: Schema, example: Json | undefined): Schema;
