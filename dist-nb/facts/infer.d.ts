import type { Schema } from "../model/schema.ts";
import type { CommentedExample } from "./example.ts";
/**
 * The shape of an example: the items of an array merged into one, a property required when all have it, `null` as a value
 * that may be null, comments as descriptions. Values of different kinds in one place are a union.
 */
export declare function inferSchema(example: CommentedExample): Schema;
