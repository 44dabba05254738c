import type { Property } from "../../model/schema.ts";
import type { Field } from "./field-node.ts";
import { type Schemas } from "./type-words.ts";
/** A field, and about how many bytes of HTML it takes besides its id. */
export interface MeasuredField {
    readonly field: Field;
    readonly size: number;
}
/** Makes fields of properties, each once: a named type is shown on many pages, and with every limit that is tried. */
export declare function fieldMaker(schemas: Schemas): (property: Property) => MeasuredField;
