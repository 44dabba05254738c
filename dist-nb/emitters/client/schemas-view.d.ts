import type { NamedSchema } from "../../model/api.ts";
import type { SchemaNames } from "./schema-names.ts";
/** What `schemas.ts.hbs` prints: the types that several modules of a service share. */
export interface SchemasView {
    readonly declarations: readonly string[];
}
export declare function schemasView(schemas: readonly NamedSchema[], names: SchemaNames): SchemasView;
