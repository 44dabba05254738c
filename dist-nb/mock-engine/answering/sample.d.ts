import type { Ids } from "../engine/behaviour.js";
import { type Json } from "../engine/json.js";
import { type Schemas } from "../checking/schema.js";
export interface Sampling {
    readonly schemas: Schemas;
    readonly ids: Ids;
    /** Whether examples are varied, as ids and times, or taken as they are. */
    readonly isVaried: boolean;
}
/** A value of a schema, made of the examples, defaults and enumerations in it, and of its rules where there are none. */
export declare function sample(schema: Json, sampling: Sampling): Json;
