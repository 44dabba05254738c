import type { NamedSchema } from "../model/api.ts";
import type { ObjectSchema, Property, ReferenceSchema, Schema } from "../model/schema.ts";
import { asPlainValue } from "./plain-types.ts";
import { camelCase } from "./words.ts";

/** Schemas of one page with its named types filled in, and the types that hold themselves. */
export interface ResolvedTypes {
  readonly schemas: readonly Schema[];
  readonly types: readonly NamedSchema[];
  /** Of the types described apart, those that no schema refers to. */
  readonly unused: readonly ObjectSchema[];
}

/** So many types without rows are filled in on a page; a page made to explode is left as it is beyond that. */
const MOST_FILLED = 2000;

/**
 * Fills named types that a page lists without rows (`department_path_infos: department_base_info[][]`) with the rows that
 * the same type has elsewhere on the page: in its own table first, last in a table of the type alone (`apart`). Inside
 * itself (`children: dropdown_option[]` of a `dropdown_option`) such a type is a reference; `place` makes its name unique
 * among all pages.
 */
export function resolveTypes(
  schemas: readonly Schema[],
  place: string,
  apart: readonly ObjectSchema[] = [],
): ResolvedTypes {
  const tables = [...schemas, ...apart].map(definitionsIn);
  const used = new Set<string>();
  const types = new Map<ObjectSchema, NamedSchema>();
  const budget = { left: MOST_FILLED };
  const resolved = schemas.map((schema, index) => {
    const known = [tables[index] ?? new Map(), ...tables].reverse().flatMap((table) => [...table]);
    return resolve(schema, { definitions: new Map(known), holders: [], types, used, budget, place });
  });
  const unused = apart.filter(({ typeName = "" }) => !used.has(typeName));
  return { unused, schemas: resolved, types: [...types.values()].map((type) => ({ ...type, shared: true })) };
}

interface Context {
  readonly definitions: ReadonlyMap<string, ObjectSchema>;
  /** Objects around, outermost first. */
  readonly holders: readonly ObjectSchema[];
  readonly types: Map<ObjectSchema, NamedSchema>;
  readonly used: Set<string>;
  readonly budget: { left: number };
  readonly place: string;
}

function resolve(schema: Schema, context: Context): Schema {
  switch (schema.kind) {
    case "object":
      return resolveObject(schema, context);
    case "array": {
      const items = resolve(schema.items, context);
      return items === schema.items ? schema : { ...schema, items };
    }
    case "map": {
      const values = resolve(schema.values, context);
      return values === schema.values ? schema : { ...schema, values };
    }
    case "union":
      return { ...schema, variants: schema.variants.map((variant) => resolve(variant, context)) };
    default:
      return schema;
  }
}

function resolveObject(schema: ObjectSchema, context: Context): Schema {
  const { typeName, properties } = schema;
  if (typeName === undefined || properties.length > 0) return withMembers(schema, schema, context);
  const holder = context.holders.findLast((each) => each.typeName === typeName);
  if (holder !== undefined) return referenceTo(holder, schema, context);
  const definition = context.definitions.get(typeName);
  if (definition === undefined) return asPlainValue(schema);
  if (context.budget.left <= 0) return schema;
  context.budget.left -= 1;
  context.used.add(typeName);
  return withMembers({ ...schema, properties: definition.properties }, definition, context);
}

/** The object with its own members resolved; one that was found to hold itself becomes a reference as well. */
function withMembers(schema: ObjectSchema, definition: ObjectSchema, context: Context): Schema {
  const inside = { ...context, holders: [...context.holders, definition] };
  const properties = schema.properties.map((each) => {
    const resolved = resolve(each.schema, inside);
    return resolved === each.schema ? each : { ...each, schema: resolved };
  });
  const type = context.types.get(definition);
  if (type === undefined) return withProperties(schema, properties);
  const { kind, typeName, open } = definition;
  const whole: ObjectSchema = { kind, properties, ...(typeName && { typeName }), ...(open && { open }) };
  context.types.set(definition, { ...type, schema: whole });
  return useOf(schema, type.name);
}

/** The same object where nothing changed: most of a large page does not. */
function withProperties(schema: ObjectSchema, properties: readonly Property[]): ObjectSchema {
  return properties.every((each, index) => each === schema.properties[index]) ? schema : { ...schema, properties };
}

function referenceTo(holder: ObjectSchema, use: ObjectSchema, { types, place }: Context): ReferenceSchema {
  const words = camelCase(`${holder.typeName ?? ""}_in_${place}`);
  const base = words.charAt(0).toUpperCase() + words.slice(1);
  const same = [...types.values()].filter(({ name }) => name.startsWith(base)).length;
  const type = types.get(holder) ?? { name: same === 0 ? base : `${base}${String(same + 1)}`, schema: holder };
  types.set(holder, type);
  return useOf(use, type.name);
}

/** A reference with what is said of this use. */
function useOf(schema: ObjectSchema, name: string): ReferenceSchema {
  const { kind: _kind, properties: _properties, open: _open, typeName: _typeName, ...use } = schema;
  return { ...use, kind: "reference", name };
}

/** The first object with rows of each named type, in the order of the table. */
function definitionsIn(schema: Schema): Map<string, ObjectSchema> {
  const found = new Map<string, ObjectSchema>();
  const pending: Schema[] = [schema];
  for (let each = pending.pop(); each !== undefined; each = pending.pop()) {
    if (each.kind === "array") pending.push(each.items);
    if (each.kind === "map") pending.push(each.values);
    if (each.kind === "union") pending.push(...each.variants.toReversed());
    if (each.kind !== "object") continue;
    const { typeName, properties } = each;
    if (typeName !== undefined && properties.length > 0 && !found.has(typeName)) found.set(typeName, each);
    for (const property of properties.toReversed()) pending.push(property.schema);
  }
  return found;
}
