import type { Json } from "../model/json.ts";
import type { ObjectSchema, Property, Schema } from "../model/schema.ts";

/**
 * Gives a named type that the page describes nowhere (`rules: social_plan_condition[][]` without rows) the members that
 * the example shows of it. Nothing says that one of them is required. Objects with rows stay as the rows have them.
 */
export function fillFromExample(schema: Schema, example: Json | undefined): Schema {
  return example === undefined ? schema : fill(schema, [example]);
}

/** `shown`: every value that the example has at this place. */
function fill(schema: Schema, shown: readonly Json[]): Schema {
  if (shown.length === 0) return schema;
  switch (schema.kind) {
    case "array": {
      const items = fill(schema.items, shown.filter(isList).flat());
      return items === schema.items ? schema : { ...schema, items };
    }
    case "map": {
      const values = fill(schema.values, shown.filter(isObject).flatMap(Object.values<Json>));
      return values === schema.values ? schema : { ...schema, values };
    }
    case "object":
      return fillObject(schema, shown.filter(isObject));
    default:
      return schema;
  }
}

function fillObject(schema: ObjectSchema, shown: readonly JsonObject[]): Schema {
  if (schema.properties.length > 0) {
    const properties = schema.properties.map((each) => {
      const filled = fill(each.schema, at(shown, each.name));
      return filled === each.schema ? each : { ...each, schema: filled };
    });
    const isSame = properties.every((each, index) => each === schema.properties[index]);
    return isSame ? schema : { ...schema, properties };
  }
  const inferred = schema.typeName === undefined ? [] : membersOf(shown);
  const isWritten = inferred.length > 0 && inferred.every(({ name }) => /^[A-Za-z_]\w*$/u.test(name));
  return isWritten ? { ...schema, properties: inferred } : schema;
}

function membersOf(shown: readonly JsonObject[]): readonly Property[] {
  const names = new Set(shown.flatMap((each) => Object.keys(each)));
  return [...names].map((name) => ({ name, required: false, schema: shapeOf(at(shown, name)) }));
}

function shapeOf(shown: readonly Json[]): Schema {
  const kinds = new Set(shown.map(kindOf));
  const [kind] = kinds;
  if (kinds.size !== 1 || kind === undefined) return { kind: "any" };
  if (kind === "array") return { kind, items: shapeOf(shown.filter(isList).flat()) };
  return kind === "object" ? { kind, properties: membersOf(shown.filter(isObject)) } : { kind };
}

function kindOf(value: Json): "array" | "object" | "string" | "boolean" | "integer" | "number" | "any" {
  if (isList(value)) return "array";
  switch (typeof value) {
    case "number":
      return Number.isInteger(value) ? "integer" : "number";
    case "string":
      return "string";
    case "boolean":
      return "boolean";
    default:
      return value === null ? "any" : "object";
  }
}

function at(shown: readonly JsonObject[], name: string): readonly Json[] {
  return shown.flatMap((each) => (Object.hasOwn(each, name) ? [each[name] ?? null] : []));
}

type JsonObject = { readonly [key: string]: Json };

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function isObject(value: Json): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
