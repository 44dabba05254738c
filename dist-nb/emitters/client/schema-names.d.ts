import type { NamedSchema } from "../../model/api.ts";
import type { Refer } from "./type-text.ts";
/** What the module of a service's schemas calls each, by component name. */
export type SchemaNames = ReadonlyMap<string, string>;
export declare function schemaNames(schemas: readonly NamedSchema[]): SchemaNames;
/** Collects what a module imports of its service's schemas while its types are printed. */
export interface SchemaImports {
    readonly refer: Refer;
    /** What stands in the braces of the import, as `Node as Node2`, in order; only after all is printed. */
    readonly specifiers: () => readonly string[];
}
/** `taken`: names that the module has itself. A schema that is not there may be anything. */
export declare function schemaImports(names: SchemaNames, taken: readonly string[]): SchemaImports;
