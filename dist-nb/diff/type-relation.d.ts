import type { Schema } from "../model/schema.ts";
import type { Pair } from "./change.ts";
/**
 * How the type after is related to the one before: `widened` takes all values of before and more, `narrowed` fewer of
 * them, `changed` others.
 */
export declare function relationOf({ before, after }: Pair<Schema>): "same" | "widened" | "narrowed" | "changed";
