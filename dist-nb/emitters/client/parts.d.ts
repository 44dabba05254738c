import type { NamedSchema, Operation } from "../../model/api.ts";
import type { Schema } from "../../model/schema.ts";
/** One part of what a caller passes: `path`, `params`, `headers` or `data`. */
export interface Part {
    readonly name: "path" | "params" | "headers" | "data";
    /** Name of its type: `ListAppTableRecordParams`. */
    readonly type: string;
    readonly schema: Schema;
    /** Nothing in it is required, so it can be left out. */
    readonly optional: boolean;
}
/** The parts an operation has, in the order a caller writes them. */
export declare function partsOf(operation: Operation, typeBase: string, schemas: ReadonlyMap<string, NamedSchema>): Part[];
