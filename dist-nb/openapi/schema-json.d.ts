import type { Schema } from "../model/schema.ts";
import { type JsonObject } from "./json-object.ts";
/**
 * A schema as OpenAPI 3.1 (JSON Schema 2020-12) writes it: null as a type, never `nullable`. `home` is where named
 * schemas stand in the document that it is for.
 */
export declare function schemaJson(schema: Schema, home?: string): JsonObject;
/** Facts alone, for a place that shows the description itself, as a parameter does. */
export declare function schemaWithoutDescription(schema: Schema): JsonObject;
