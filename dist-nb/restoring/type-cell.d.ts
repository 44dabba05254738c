import type { Schema } from "../model/schema.ts";
/**
 * A schema's type as the tables write it: `string`, `int`, `number(float)`, `map<string, int>`, `user_id[]`; an object
 * under the document's own name of it. Shapes that tables have no word for are written as the nearest wider one.
 */
export declare function typeCell(schema: Schema): string;
