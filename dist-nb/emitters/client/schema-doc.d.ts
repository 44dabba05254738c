import type { Schema } from "../../model/schema.ts";
/**
 * What an editor shows of a value, as `docComment` takes it: what it means, what its values mean, rules, and as tags its
 * default and an example.
 */
export declare function schemaDoc(schema: Schema): [paragraphs: readonly string[], tags: readonly string[]];
