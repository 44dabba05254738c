import type { NamedSchema } from "../../model/api.ts";
import { distinctNames, pascal } from "../../wording/names.ts";
import { byCodeUnit } from "../../wording/order.ts";
import type { Refer } from "./type-text.ts";

/** What the module of a service's schemas calls each, by component name. */
export type SchemaNames = ReadonlyMap<string, string>;

/** What printed types mean by these is not a schema. */
const globalTypes = ["Blob", "Uint8Array", "ArrayBuffer", "ReadableStream"];

export function schemaNames(schemas: readonly NamedSchema[]): SchemaNames {
  const distinct = distinctNames(globalTypes, "");
  return new Map(schemas.map(({ name }) => [name, distinct(pascal(name))]));
}

/** Collects what a module imports of its service's schemas while its types are printed. */
export interface SchemaImports {
  readonly refer: Refer;
  /** What stands in the braces of the import, as `Node as Node2`, in order; only after all is printed. */
  readonly specifiers: () => readonly string[];
}

/** `taken`: names that the module has itself. A schema that is not there may be anything. */
export function schemaImports(names: SchemaNames, taken: readonly string[]): SchemaImports {
  const distinct = distinctNames([...globalTypes, ...taken], "");
  const locals = new Map<string, string>();
  return {
    refer: (schema) => {
      const name = names.get(schema);
      if (name === undefined) return "unknown";
      const local = locals.get(name) ?? distinct(name);
      locals.set(name, local);
      return local;
    },
    specifiers: () =>
      [...locals].map(([name, local]) => (name === local ? name : `${name} as ${local}`)).sort(byCodeUnit),
  };
}
