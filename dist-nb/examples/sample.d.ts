import type { Json } from "../model/json.ts";
import type { Schema } from "../model/schema.ts";
import { type Problem, type Schemas } from "./check.ts";
/** What sampling needs to know, and what it finds. */
export interface Sampling {
    readonly schemas: Schemas;
    /** A request leaves out what is optional and has no example of its own; an answer shows everything. */
    readonly members: "all" | "needed";
    /** Lists that may be empty are. */
    readonly lists?: "empty";
    /** Examples of fields that do not fit their own field. */
    readonly problems: Problem[];
    /** How many more values may be made: schemas can refer to each other without end. */
    readonly budget: {
        left: number;
    };
}
export declare function sampling(schemas: Schemas, members: Sampling["members"]): Sampling;
/**
 * A value of the schema, the same each time: the field's own example, else its default, else the first of its
 * enumeration, else one made from its kind, format and rules. Undefined only within a reference that comes back to itself.
 */
export declare function sample(schema: Schema, context: Sampling, open?: ReadonlySet<string>): Json | undefined;
