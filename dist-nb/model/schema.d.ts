import type { Span } from "../source/source-file.ts";
import type { Json } from "./json.ts";
import type { Repair } from "./repair.ts";
/** The shape of a value, as a union by `kind`. Facts common to all kinds are in `SchemaFacts`. */
export type Schema = StringSchema | NumberSchema | BooleanSchema | NullSchema | AnySchema | ArraySchema | ObjectSchema | MapSchema | ReferenceSchema | UnionSchema;
export interface SchemaFacts {
    /** Prose: what the value means. Facts that have a place of their own (enumeration, default …) are not in it. */
    readonly description?: string;
    readonly default?: Json;
    readonly example?: Json;
    /** In document order. */
    readonly enum?: readonly EnumItem[];
    readonly nullable?: true;
    readonly deprecated?: true;
    /** Where the document says it; for diagnostics, not part of what is said. */
    readonly span?: Span;
    /** The document's own name of the type, as `document_display_setting` or `app.table.view`. */
    readonly typeName?: string;
    /** What the document has instead; what the literal does not say besides its shape is said of it too. */
    readonly repair?: Repair<Schema>;
}
export interface EnumItem {
    readonly value: string | number | boolean | null;
    readonly description?: string;
}
export interface StringSchema extends SchemaFacts {
    readonly kind: "string";
    /** As in JSON Schema: `binary`, `date-time`, `int64` (an integer that travels as text) … */
    readonly format?: string;
    readonly minLength?: number;
    readonly maxLength?: number;
    readonly pattern?: string;
}
export interface NumberSchema extends SchemaFacts {
    readonly kind: "integer" | "number";
    readonly format?: string;
    readonly minimum?: number;
    readonly maximum?: number;
}
export interface BooleanSchema extends SchemaFacts {
    readonly kind: "boolean";
}
export interface NullSchema extends SchemaFacts {
    readonly kind: "null";
}
/** Any JSON value: the document does not say which. */
export interface AnySchema extends SchemaFacts {
    readonly kind: "any";
}
export interface ArraySchema extends SchemaFacts {
    readonly kind: "array";
    readonly items: Schema;
    readonly minItems?: number;
    readonly maxItems?: number;
}
export interface ObjectSchema extends SchemaFacts {
    readonly kind: "object";
    /** In document order, names unique. None: an object of which nothing is documented. */
    readonly properties: readonly Property[];
    /** Members that are not documented are to be expected too (`additionalProperties: true`). */
    readonly open?: true;
}
export interface Property {
    /** The wire name. */
    readonly name: string;
    readonly required: boolean;
    readonly schema: Schema;
    /** What the document says of whether it is required. */
    readonly repair?: Repair<boolean>;
}
/** An object whose keys are data: `map<string, int>`, a record's fields. */
export interface MapSchema extends SchemaFacts {
    readonly kind: "map";
    readonly values: Schema;
}
/** Points at `Api.schemas` by name. */
export interface ReferenceSchema extends SchemaFacts {
    readonly kind: "reference";
    readonly name: string;
}
/** One of several shapes. */
export interface UnionSchema extends SchemaFacts {
    readonly kind: "union";
    readonly variants: readonly Schema[];
}
