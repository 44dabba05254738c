import type { NamedSchema, Operation } from "../model/api.ts";
import { inside } from "../model/inside.ts";
import type { Schema } from "../model/schema.ts";

/** The named schemas that these refer to, directly or through others, in the order of the list. */
export function reachable(from: readonly Schema[], schemas: readonly NamedSchema[]): readonly NamedSchema[] {
  const byName = new Map(schemas.map((named) => [named.name, named.schema]));
  const seen = new Set<string>();
  const open = [...from];
  for (let schema = open.pop(); schema !== undefined; schema = open.pop()) {
    open.push(...inside(schema));
    if (schema.kind !== "reference" || seen.has(schema.name)) continue;
    seen.add(schema.name);
    const target = byName.get(schema.name);
    if (target !== undefined) open.push(target);
  }
  return schemas.filter(({ name }) => seen.has(name));
}

/** The schemas of an operation itself. */
export function schemasOf({ parameters, request, response }: Operation): readonly Schema[] {
  return [
    ...parameters.map(({ schema }) => schema),
    ...(request === undefined ? [] : [request.schema]),
    response.schema,
  ];
}
