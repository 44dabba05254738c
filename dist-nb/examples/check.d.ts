import type { NamedSchema } from "../model/api.ts";
import type { Json } from "../model/json.ts";
import type { Schema } from "../model/schema.ts";
import type { JsonObject } from "../openapi/json-object.ts";
import type { Span } from "../source/source-file.ts";
/** Something in an example that its schema does not allow. */
export interface Problem {
    /** `data.items[].name`; empty for the value itself. */
    readonly path: string;
    /** What was expected, what was found. */
    readonly message: string;
    /** Where the document describes the field. */
    readonly span?: Span;
}
export type Schemas = ReadonlyMap<string, NamedSchema>;
/** Everything in a value that its schema does not allow. None: the value is valid. */
export declare function problemsOf(schema: Schema, value: Json, schemas: Schemas, path?: string): readonly Problem[];
/** The variant a value fits best, the first of equals. */
export declare function closestVariant(variants: readonly Schema[], value: Json, schemas: Schemas): Schema | undefined;
export declare function isObject(value: Json): value is JsonObject;
