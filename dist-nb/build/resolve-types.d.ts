import type { NamedSchema } from "../model/api.ts";
import type { ObjectSchema, Schema } from "../model/schema.ts";
/** Schemas of one page with its named types filled in, and the types that hold themselves. */
export interface ResolvedTypes {
    readonly schemas: readonly Schema[];
    readonly types: readonly NamedSchema[];
    /** Of the types described apart, those that no schema refers to. */
    readonly unused: readonly ObjectSchema[];
}
/**
 * Fills named types that a page lists without rows (`department_path_infos: department_base_info[][]`) with the rows that
 * the same type has elsewhere on the page: in its own table first, last in a table of the type alone (`apart`). Inside
 * itself (`children: dropdown_option[]` of a `dropdown_option`) such a type is a reference; `place` makes its name unique
 * among all pages.
 */
export declare function resolveTypes(schemas: readonly Schema[], place: string, apart?: readonly ObjectSchema[]): ResolvedTypes;
