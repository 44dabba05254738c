import type { Operation } from "../../model/api.ts";
import type { Json } from "../../model/json.ts";
import type { ServiceApi } from "../../model/outline.ts";
import type { Schema } from "../../model/schema.ts";
import type { Basis } from "../../examples/example.ts";
/** An operation with its fixture: its file below `fixtures`, and where the answer in it comes from. */
export interface Shown {
    readonly operation: Operation;
    readonly file: string;
    readonly answer: Basis;
}
/**
 * `contract/<service>.json`, which the engine reads when the service is first called: what each operation takes and
 * answers, its errors, and where its example stands; and the named schemas, `{ "$ref": "#/schemas/Name" }`.
 */
export declare function serviceContract({ documented, schemas }: ServiceApi, shown: readonly Shown[]): Json;
/** The schema as the engine reads it: JSON Schema without what only people read. */
export declare function written(schema: Schema): Json;
