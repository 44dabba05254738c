import type { NamedSchema, Operation } from "../model/api.ts";
import type { Schema } from "../model/schema.ts";

/** The named schemas that an operation refers to, directly or through others, in the order of the list. */
export function reachable(operation: Operation, schemas: readonly NamedSchema[]): readonly NamedSchema[] {
  const byName = new Map(schemas.map((named) => [named.name, named.schema]));
  const seen = new Set<string>();
  const open: Schema[] = [
    ...operation.parameters.map(({ schema }) => schema),
    ...(operation.request === undefined ? [] : [operation.request.schema]),
    operation.response.schema,
  ];
  for (let schema = open.pop(); schema !== undefined; schema = open.pop()) {
    open.push(...inner(schema));
    if (schema.kind !== "reference" || seen.has(schema.name)) continue;
    seen.add(schema.name);
    const target = byName.get(schema.name);
    if (target !== undefined) open.push(target);
  }
  return schemas.filter(({ name }) => seen.has(name));
}

function inner(schema: Schema): readonly Schema[] {
  switch (schema.kind) {
    case "array":
      return [schema.items];
    case "map":
      return [schema.values];
    case "object":
      return schema.properties.map((property) => property.schema);
    case "union":
      return schema.variants;
    case "string":
    case "integer":
    case "number":
    case "boolean":
    case "null":
    case "any":
    case "reference":
      return [];
  }
}
