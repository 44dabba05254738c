import type { Schema } from "../model/schema.ts";
/** What a value must keep to, in words: `at most 500 items`, `1 to 100`, `matches ^[a-z]+$`. */
export declare function ruleWords(schema: Schema): string[];
