import type { Json } from "../model/json.ts";
import type { EnumItem, Property, Schema, SchemaFacts } from "../model/schema.ts";
import { objectOf, type JsonObject } from "../openapi/json-object.ts";
import { booleanAt, isObject, listAt, numberAt, objectAt, own, textAt, textsAt } from "./members.ts";

/** A JSON Schema of an OpenAPI 3.1 document as the model has it. What it cannot say reads as “any value”. */
export function readSchema(json: Json | undefined): Schema {
  if (!isObject(json)) return { kind: "any" };
  const alternatives = listAt(json, "anyOf") ?? listAt(json, "oneOf");
  if (alternatives !== undefined) return readAlternatives(json, alternatives);
  const reference = textAt(json, "$ref");
  if (reference !== undefined) return { kind: "reference", name: lastSegment(reference), ...factsOf(json, false) };
  const all = listAt(json, "allOf");
  if (all !== undefined) return readSchema(merged(json, all));
  return readTyped(json);
}

function readAlternatives(json: JsonObject, alternatives: readonly Json[]): Schema {
  const variants = alternatives.filter((variant) => !isNull(variant));
  const nullable = variants.length < alternatives.length;
  const facts = factsOf(json, nullable);
  const only = variants[0];
  if (nullable && variants.length === 1 && isObject(only) && textAt(only, "$ref") !== undefined) {
    return { ...readSchema(only), ...facts };
  }
  return { kind: "union", variants: variants.map(readSchema), ...facts };
}

function readTyped(json: JsonObject): Schema {
  const types = textsAt(json, "type") ?? impliedType(json);
  const named = types.filter((type) => type !== "null");
  const nullable = named.length > 0 && named.length < types.length;
  const [type = types[0]] = named;
  if (named.length < 2) return { ...shapeOf(type, json), ...factsOf(json, nullable) };
  const variants = named.map((each) => shapeOf(each, json));
  return { kind: "union", variants, ...factsOf(json, nullable) };
}

/** Foreign documents leave `type` out where the properties say it. */
function impliedType(json: JsonObject): readonly string[] {
  if (objectAt(json, "properties") !== undefined) return ["object"];
  return own(json, "items") === undefined ? [] : ["array"];
}

function shapeOf(type: string | undefined, json: JsonObject): Schema {
  switch (type) {
    case "string":
      return { kind: type, ...format(json), ...defined(json, ["minLength", "maxLength"]), ...pattern(json) };
    case "integer":
    case "number":
      return { kind: type, ...format(json), ...defined(json, ["minimum", "maximum"]) };
    case "boolean":
    case "null":
      return { kind: type };
    case "array":
      return { kind: type, items: readSchema(own(json, "items")), ...defined(json, ["minItems", "maxItems"]) };
    case "object":
      return readObject(json);
    case undefined:
    default:
      return { kind: "any" };
  }
}

function readObject(json: JsonObject): Schema {
  const properties = objectAt(json, "properties");
  const additional = own(json, "additionalProperties");
  if (properties === undefined && isObject(additional)) return { kind: "map", values: readSchema(additional) };
  const required = new Set(textsAt(json, "required"));
  const list = Object.entries(properties ?? {}).map(([name, schema]): Property => ({
    name,
    required: required.has(name),
    schema: readSchema(schema),
  }));
  return { kind: "object", properties: list, ...(additional === true ? { open: true } : {}) };
}

function factsOf(json: JsonObject, nullable: boolean): SchemaFacts {
  const description = textAt(json, "description");
  const typeName = textAt(json, "title");
  const fallback = own(json, "default");
  const example = listAt(json, "examples")?.[0];
  const items = enumOf(json, nullable);
  return {
    ...(description === undefined ? {} : { description }),
    ...(typeName === undefined ? {} : { typeName }),
    ...(fallback === undefined ? {} : { default: fallback }),
    ...(example === undefined ? {} : { example }),
    ...(items === undefined ? {} : { enum: items }),
    ...(nullable ? { nullable } : {}),
    ...(booleanAt(json, "deprecated") === true ? { deprecated: true } : {}),
  };
}

/** The null that stands last in the enumeration of what may be null says nothing else. */
function enumOf(json: JsonObject, nullable: boolean): readonly EnumItem[] | undefined {
  const values = listAt(json, "enum");
  if (values === undefined) return undefined;
  const descriptions = textsAt(json, "x-enum-descriptions") ?? [];
  const items = values.filter(isScalar).map((value, index): EnumItem => {
    const description = descriptions[index] ?? "";
    return description === "" ? { value } : { value, description };
  });
  return nullable && items.at(-1)?.value === null ? items.slice(0, -1) : items;
}

function format(json: JsonObject): { readonly format?: string } {
  const value = textAt(json, "format");
  return value === undefined ? {} : { format: value };
}

function pattern(json: JsonObject): { readonly pattern?: string } {
  const value = textAt(json, "pattern");
  return value === undefined ? {} : { pattern: value };
}

function defined<Name extends string>(json: JsonObject, names: readonly Name[]): { readonly [name in Name]?: number } {
  const entries = names.map((name) => [name, numberAt(json, name)] as const);
  // the names are those of the list, and each value is a number
  return objectOf(entries) as { readonly [name in Name]?: number };
}

/** What `allOf` puts together, of objects: the properties of all. */
function merged(json: JsonObject, all: readonly Json[]): JsonObject {
  const { allOf: _merged, ...rest } = json;
  return all.filter(isObject).reduce((sum: JsonObject, part): JsonObject => {
    const properties = { ...objectAt(sum, "properties"), ...objectAt(part, "properties") };
    const required = [...(listAt(sum, "required") ?? []), ...(listAt(part, "required") ?? [])];
    const both = { ...part, ...sum };
    return Object.keys(properties).length === 0 ? both : { ...both, properties, required };
  }, rest);
}

function lastSegment(reference: string): string {
  return reference
    .slice(reference.lastIndexOf("/") + 1)
    .replaceAll("~1", "/")
    .replaceAll("~0", "~");
}

function isNull(json: Json): boolean {
  return isObject(json) && textAt(json, "type") === "null";
}

function isScalar(value: Json): value is string | number | boolean | null {
  return typeof value !== "object" || value === null;
}
