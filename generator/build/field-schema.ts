import type { Report } from "../diagnostics/report.ts";
import type { TypeExpression } from "../facts/type.ts";
import type { Property, Schema } from "../model/schema.ts";
import type { Shape } from "./example-shape.ts";
import type { FieldRow } from "./field-row.ts";

/**
 * The schema of a row from its type, the properties of the rows it owns, and what the example shows of it. A named type
 * with rows is an object that keeps its name; without rows and shown as a plain value it is that value.
 */
export function fieldSchema(
  row: FieldRow,
  properties: readonly Property[],
  shape: Shape | undefined,
  report: Report,
): Schema {
  const scalar = shape?.scalar ?? (shape === undefined ? row.plain : undefined);
  const schema = typed(row.type, properties, {
    isList: shape?.isList === true,
    isObject: (shape?.names.size ?? 0) > 0,
    scalar,
  });
  const unplaced = properties.length > 0 && !holdsRows(schema);
  if (!unplaced) return schema;
  // `file` and `file[]` are names here: the rows below say what is in them
  if (shape?.scalar === undefined) return holding(schema, properties);
  report(
    "nesting/no-room",
    row.span,
    `“${row.name}” is a ${schema.kind} in the example; the rows below it are left out`,
  );
  return schema;
}

/** An object in place of the plain value, at the same depth of arrays and maps. */
function holding(schema: Schema, properties: readonly Property[]): Schema {
  if (schema.kind === "array") return { ...schema, items: holding(schema.items, properties) };
  return schema.kind === "map"
    ? { ...schema, values: holding(schema.values, properties) }
    : { kind: "object", properties };
}

/** What is shown of a value beside its type. */
interface Shown {
  readonly isList: boolean;
  readonly isObject: boolean;
  readonly scalar: Shape["scalar"];
}

function typed(type: TypeExpression, properties: readonly Property[], shown: Shown): Schema {
  switch (type.kind) {
    case "named":
      return named(type.name, properties, shown);
    case "array":
      return { kind: "array", items: itemsOf(type.items, properties, shown) };
    case "map":
      // a bare `map` whose keys are documented one by one is an object
      if (properties.length > 0 && isAny(type.values)) return { kind: "object", properties };
      return { kind: "map", values: typed(type.values, properties, shown) };
    case "unstated":
      return unstated(properties, shown);
    case "schema":
      return stated(type.schema, properties);
  }
}

/** What is in a bare `list` beside the example `["a"]` is shown only there; `array<interface>` says that it is anything. */
function itemsOf(type: TypeExpression, properties: readonly Property[], shown: Shown): Schema {
  if (type.kind !== "unstated") return typed(type, properties, shown);
  if (properties.length > 0) return { kind: "object", properties };
  return { kind: shown.isList && !shown.isObject ? (shown.scalar ?? "any") : "any" };
}

function named(name: string, properties: readonly Property[], { scalar }: Shown): Schema {
  if (properties.length === 0 && scalar !== undefined) return { kind: scalar, typeName: name };
  return { kind: "object", properties, typeName: name };
}

function unstated(properties: readonly Property[], { isList, isObject, scalar }: Shown): Schema {
  const isOwner = properties.length > 0 || isObject;
  const value: Schema = isOwner ? { kind: "object", properties } : { kind: scalar ?? "any" };
  return isList ? { kind: "array", items: value } : value;
}

/** `object`, `list` and `any` take the rows below them. */
function stated(schema: Schema, properties: readonly Property[]): Schema {
  if (properties.length === 0) return schema;
  switch (schema.kind) {
    case "object":
    case "any":
      return { kind: "object", properties };
    case "array":
      return { ...schema, items: stated(schema.items, properties) };
    default:
      return schema;
  }
}

function isAny(type: TypeExpression): boolean {
  return type.kind === "schema" && type.schema.kind === "any";
}

function holdsRows(schema: Schema): boolean {
  switch (schema.kind) {
    case "object":
      return schema.properties.length > 0;
    case "array":
      return holdsRows(schema.items);
    case "map":
      return holdsRows(schema.values);
    default:
      return false;
  }
}
