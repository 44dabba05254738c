import type { Property, Schema } from "../../model/schema.ts";
import { type FieldNode } from "./field-node.ts";
import type { MeasuredField } from "./measured-field.ts";
import type { Target } from "./target.ts";
import type { Schemas } from "./type-words.ts";
/** The named types of a service: which of them pages show in place, and where the others have a page. */
export interface Types {
    readonly schemas: Schemas;
    readonly fieldOf: (property: Property) => MeasuredField;
    /** The page of a type; asking for it makes sure that there is one. */
    readonly pageOf: (name: string) => Target;
    /** Its members where none is shown in place that is larger than `limit`, to measure it. */
    readonly measured: (name: string) => {
        readonly size: number;
        readonly count: number;
    };
}
/** How the fields of one part of a page are made. */
export interface Growing {
    readonly types: Types;
    /** Types of more bytes are not shown in place. */
    readonly limit: number;
}
/** The members of a value, those of inner ones below them. `prefix` is what their ids start with. */
export declare function fieldTree(schema: Schema, prefix: string, growing: Growing): readonly FieldNode[];
/** Fields that are no members of a value, as parameters are, with what is below them. */
export declare function fieldNodes(properties: readonly Property[], prefix: string, growing: Growing): readonly FieldNode[];
/** The fields of a named type; where it comes back to itself, a link. */
export declare function typeTree(name: string, growing: Growing): readonly FieldNode[];
