import type { NamedSchema } from "../../model/api.ts";
import type { Schema } from "../../model/schema.ts";
/** Named schemas that others refer to, by name. */
export type Schemas = ReadonlyMap<string, NamedSchema>;
/** The type of a value in few characters: `string`, `object[]`, `map<integer>`, `string | null`, `string (int64)`. */
export declare function typeWords(schema: Schema, schemas: Schemas): string;
