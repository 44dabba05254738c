import { type Json, type JsonObject } from "../engine/json.js";
import { type Problem } from "./problem.js";
/** Looks at a value; the first problem, or `undefined` where the schema allows it. */
export type Check = (value: Json, run: Run) => Problem | undefined;
/** One look at one value as a whole. */
export interface Run {
    /** How many levels deep the look is. */
    depth: number;
    /** How many more objects, lists and variants it may take: schemas with alternatives can ask for each of them again. */
    left: number;
}
/** Named schemas, which `{ "$ref": "#/schemas/Name" }` refers to. */
export type Schemas = Readonly<Record<string, JsonObject>>;
/**
 * Compiles a JSON Schema of the keywords that the contract has: `type`, `enum`, `const`, `properties`, `required`,
 * `additionalProperties`, `items`, `anyOf`, `$ref`, bounds of size, length and value, `pattern`, `format: int64`. Others
 * say nothing. A reference to a schema that is not there allows everything.
 */
export declare function compileSchema(schema: Json, schemas: Schemas): (value: Json) => Problem | undefined;
