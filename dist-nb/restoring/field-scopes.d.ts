import type { FieldScope } from "../model/api.ts";
import type { Property, Schema } from "../model/schema.ts";
/** Which row of a page names which scopes of fields. */
export interface FieldScopes {
    readonly of: (property: Property) => readonly FieldScope[];
    /** What belongs to no row: the page's own. */
    readonly rest: readonly FieldScope[];
}
/**
 * Hands scopes out to the rows of the fields they name. Both come in the order in which a page is read, so that reading
 * finds the scopes in their order again; where a name stands in several rows, a scope that comes again is the next row's.
 */
export declare function fieldScopesOf(rows: readonly Property[], scopes: readonly FieldScope[]): FieldScopes;
/** The rows behind a field: the properties of the object it is, or that it lists or maps to. */
export declare function childrenOf(schema: Schema): readonly Property[];
