import type { Api, NamedSchema } from "../model/api.ts";
import { changeEvent, changeInside } from "../model/inside.ts";
import type { ReferenceSchema, Schema } from "../model/schema.ts";

/**
 * The model as its pages show it: in full wherever it is used, what stands once only because it is shared. A type that
 * holds itself ends in its bare name, as documents end it.
 */
export function inlineShared(api: Api): Api {
  const shared = new Map(api.schemas.filter(isShared).map(({ name, schema }) => [name, schema]));
  if (shared.size === 0) return api;
  const inline = (schema: Schema): Schema => inlined(schema, shared, new Set());
  return {
    ...api,
    operations: api.operations.map((operation) => ({
      ...operation,
      ...(operation.request && { request: { ...operation.request, schema: inline(operation.request.schema) } }),
      response: { ...operation.response, schema: inline(operation.response.schema) },
    })),
    events: api.events.map((event) => changeEvent(event, inline)),
    schemas: api.schemas.filter((named) => !isShared(named)),
  };
}

function isShared({ shared }: NamedSchema): boolean {
  return shared === true;
}

function inlined(schema: Schema, shared: ReadonlyMap<string, Schema>, open: ReadonlySet<string>): Schema {
  if (schema.kind === "reference") return atUse(schema, shared, open);
  return changeInside(schema, (each) => inlined(each, shared, open));
}

function atUse(reference: ReferenceSchema, shared: ReadonlyMap<string, Schema>, open: ReadonlySet<string>): Schema {
  const { kind: _kind, name, ...use } = reference;
  const target = shared.get(name);
  if (target === undefined) return reference;
  if (!open.has(name)) return { ...inlined(target, shared, new Set([...open, name])), ...use };
  return target.kind === "object" ? { ...target, properties: [], ...use } : { kind: "any", ...use };
}
