import type { NamedSchema } from "../../model/api.ts";
import type { Schema } from "../../model/schema.ts";
import type { SchemaNames } from "./schema-names.ts";
import { declaration } from "./type-text.ts";

/** What `schemas.ts.hbs` prints: the types that several modules of a service share. */
export interface SchemasView {
  readonly declarations: readonly string[];
}

export function schemasView(schemas: readonly NamedSchema[], names: SchemaNames): SchemasView {
  const byName = new Map(schemas.map(({ name, schema }) => [name, schema]));
  const refer = (name: string): string => names.get(name) ?? "unknown";
  return {
    declarations: schemas.map(({ name, schema }) =>
      declaration(refer(name), isEndless(name, byName) ? { kind: "any" } : schema, refer),
    ),
  };
}

/** Whether a schema is, by way of references and unions alone, one of its own alternatives: nothing has that type. */
function isEndless(name: string, schemas: ReadonlyMap<string, Schema>): boolean {
  const seen = new Set<string>();
  const open = [schemas.get(name)];
  for (let schema = open.pop(); schema !== undefined; schema = open.pop()) {
    if (schema.kind === "union") open.push(...schema.variants);
    if (schema.kind !== "reference") continue;
    if (schema.name === name) return true;
    if (!seen.has(schema.name) && schemas.has(schema.name)) open.push(schemas.get(schema.name));
    seen.add(schema.name);
  }
  return false;
}
