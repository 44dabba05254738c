import type { Json } from "../model/json.ts";
import type { Schema } from "../model/schema.ts";
/** A JSON Schema of an OpenAPI 3.1 document as the model has it. What it cannot say reads as “any value”. */
export declare function readSchema(json: Json | undefined): Schema;
