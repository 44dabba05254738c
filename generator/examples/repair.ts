import type { Json } from "../model/json.ts";
import type { ObjectSchema, Schema } from "../model/schema.ts";
import { objectOf, type JsonObject } from "../openapi/json-object.ts";
import { closestVariant, isObject, problemsOf } from "./check.ts";
import { sample, type Sampling } from "./sample.ts";

/** As much of the value as fits the schema; the rest converted where it says the same in another form, else made anew. */
export function repair(schema: Schema, value: Json, context: Sampling): Json {
  if (problemsOf(schema, value, context.schemas).length === 0) return value;
  switch (schema.kind) {
    case "reference": {
      const target = context.schemas.get(schema.name)?.schema;
      return target === undefined ? value : repair(target, value, context);
    }
    case "union": {
      const variant = closestVariant(schema.variants, value, context.schemas);
      return variant === undefined ? value : repair(variant, value, context);
    }
    case "object":
      return isObject(value) ? repairMembers(schema, value, context) : replace(schema, value, context);
    case "map":
      if (!isObject(value)) return replace(schema, value, context);
      return objectOf(Object.entries(value).map(([name, member]) => [name, repair(schema.values, member, context)]));
    case "array": {
      if (!Array.isArray(value)) return replace(schema, value, context);
      const others = firstMembers(schema.items, value, context);
      const items = value
        .slice(0, schema.maxItems)
        .map((item: Json) => repair(schema.items, completed(item, others), context));
      return items.length < (schema.minItems ?? 0) ? replace(schema, value, context) : items;
    }
    case "string":
    case "integer":
    case "number":
    case "boolean":
    case "null":
    case "any":
      return replace(schema, value, context);
  }
}

type Members = readonly (readonly [name: string, value: Json])[];

/** Of each member that items must have, the first of the list that fits: nearer to the document than one made up. */
function firstMembers(schema: Schema, items: readonly Json[], { schemas }: Sampling): Members {
  const target = schema.kind === "reference" ? schemas.get(schema.name)?.schema : schema;
  if (target?.kind !== "object") return [];
  return target.properties.flatMap(({ name, required, schema: member }): Members => {
    const values = required ? items.filter(isObject).flatMap((item) => memberOf(item, name)) : [];
    const first = values.find((value) => problemsOf(member, value, schemas).length === 0);
    return first === undefined ? [] : [[name, first]];
  });
}

function memberOf(item: JsonObject, name: string): readonly Json[] {
  const value = Object.hasOwn(item, name) ? item[name] : undefined;
  return value === undefined ? [] : [value];
}

/** The item with the members that it lacks. */
function completed(item: Json, others: Members): Json {
  if (!isObject(item)) return item;
  const missing = others.filter(([name]) => !Object.hasOwn(item, name));
  return missing.length === 0 ? item : objectOf([...Object.entries(item), ...missing]);
}

function repairMembers(schema: ObjectSchema, value: JsonObject, context: Sampling): Json {
  const known = new Map(schema.properties.map((property) => [property.name, property]));
  const kept = Object.entries(value).map(([name, member]) => {
    const property = known.get(name);
    if (property === undefined) return [name, member] as const;
    const fitting = problemsOf(property.schema, member, context.schemas).length === 0;
    // What is optional and null says nothing: it is left out.
    if (member === null && !fitting && !property.required) return [name, undefined] as const;
    return [name, fitting ? member : repair(property.schema, member, context)] as const;
  });
  const missing = schema.properties.filter(({ name, required }) => required && !Object.hasOwn(value, name));
  // What a document sends without a list asks for nothing in it.
  const filling: Sampling = context.members === "needed" ? { ...context, lists: "empty" } : context;
  return objectOf([...kept, ...missing.map(({ name, schema: member }) => [name, sample(member, filling)] as const)]);
}

function replace(schema: Schema, value: Json, context: Sampling): Json {
  const converted = convert(schema, value);
  if (converted !== undefined && problemsOf(schema, converted, context.schemas).length === 0) return converted;
  return sample(schema, context) ?? null;
}

function convert(schema: Schema, value: Json): Json | undefined {
  switch (schema.kind) {
    case "string":
      return typeof value === "number" || typeof value === "boolean" ? String(value) : undefined;
    case "integer":
    case "number":
      return typeof value === "string" && /^-?[0-9]{1,15}(\.[0-9]{1,15})?$/.test(value) ? Number(value) : undefined;
    case "boolean":
      return value === "true" || value === 1 ? true : value === "false" || value === 0 ? false : undefined;
    case "array":
      return typeof value === "string" ? parsed(value) : isObject(value) ? [value] : undefined;
    case "object":
    case "map":
      return typeof value === "string" ? parsed(value) : undefined;
    case "null":
    case "any":
    case "reference":
    case "union":
      return undefined;
  }
}

/** Some examples are JSON within a string: `"{\"a\": 1}"`. */
function parsed(text: string): Json | undefined {
  try {
    // What JSON.parse returns is Json.
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}
