import type { Api } from "../model/api.ts";
import { changeEvent } from "../model/inside.ts";
import type { ObjectSchema, ReferenceSchema, Schema } from "../model/schema.ts";
import { mapBodies, mapSchema } from "./walk-schema.ts";

/**
 * Puts what one page shares with itself, a type that holds itself, back in full where it is used, ending in its bare name:
 * so types of several pages can be compared and get names of one kind. Types that hold each other stay.
 */
export function unfoldTypes(api: Api): Api {
  const types = unfoldable(api);
  if (types.size === 0) return api;
  const unfold = (schema: Schema): Schema => {
    const type = schema.kind === "reference" ? types.get(schema.name) : undefined;
    return schema.kind === "reference" && type !== undefined ? { ...type, ...useOf(schema) } : schema;
  };
  return {
    ...api,
    operations: api.operations.map((operation) => mapBodies(operation, unfold)),
    events: api.events.map((event) => changeEvent(event, (schema) => mapSchema(schema, unfold))),
    schemas: api.schemas.filter(({ name }) => !types.has(name)),
  };
}

function unfoldable({ schemas }: Api): ReadonlyMap<string, ObjectSchema> {
  const types = new Map<string, ObjectSchema>();
  for (const { name, schema, shared } of schemas) {
    if (shared !== true || schema.kind !== "object") continue;
    let holdsOthers = false;
    const bare: ObjectSchema = { ...schema, properties: [] };
    const ended = mapSchema(schema, (inner) => {
      if (inner.kind !== "reference") return inner;
      holdsOthers ||= inner.name !== name;
      return { ...bare, ...useOf(inner) };
    });
    if (!holdsOthers && ended.kind === "object") types.set(name, ended);
  }
  return types;
}

function useOf(reference: ReferenceSchema): Omit<ReferenceSchema, "kind" | "name"> {
  const { kind: _kind, name: _name, ...use } = reference;
  return use;
}
