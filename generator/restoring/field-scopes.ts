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
export function fieldScopesOf(rows: readonly Property[], scopes: readonly FieldScope[]): FieldScopes {
  const given = new Map<Property, FieldScope[]>();
  const give = (property: Property, scope: FieldScope): void => {
    given.set(property, [...(given.get(property) ?? []), scope]);
  };
  const open = scopes.filter(({ field }) => field !== undefined);
  for (const row of inOrder(rows)) {
    while (open[0]?.field === row.name && !has(given.get(row), open[0])) {
      give(row, open[0]);
      open.shift();
    }
  }
  const byName = new Map([...inOrder(rows)].reverse().map((row) => [row.name, row]));
  const rest = scopes.filter((scope) => {
    const row = open.includes(scope) ? byName.get(scope.field ?? "") : undefined;
    if (row !== undefined) give(row, scope);
    return row === undefined && (scope.field === undefined || open.includes(scope));
  });
  return { of: (property) => given.get(property) ?? [], rest };
}

/** The rows behind a field: the properties of the object it is, or that it lists or maps to. */
export function childrenOf(schema: Schema): readonly Property[] {
  switch (schema.kind) {
    case "object":
      return schema.properties;
    case "array":
      return childrenOf(schema.items);
    case "map":
      return childrenOf(schema.values);
    case "string":
    case "integer":
    case "number":
    case "boolean":
    case "null":
    case "any":
    case "reference":
    case "union":
      return [];
  }
}

function inOrder(properties: readonly Property[]): readonly Property[] {
  return properties.flatMap((property) => [property, ...inOrder(childrenOf(property.schema))]);
}

function has(scopes: readonly FieldScope[] | undefined, { name, title }: FieldScope): boolean {
  return scopes?.some((scope) => scope.name === name && scope.title === title) ?? false;
}
