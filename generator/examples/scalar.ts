import type { Json } from "../model/json.ts";
import type { Schema } from "../model/schema.ts";
import { matches } from "./pattern.ts";

/** Why a value that is no object or array does not fit the schema; undefined where it does, or has members to look at. */
export function scalarProblem(schema: Schema, value: Json): string | undefined {
  if (value === null && schema.nullable === true) return undefined;
  if (!isOfKind(schema, value)) return `expected ${schema.kind}, found ${describe(value)}`;
  return outsideEnum(schema, value) ?? outsideRules(schema, value);
}

/** `“abc”`, `12`, `an array`: a value in a message. */
export function describe(value: Json): string {
  if (Array.isArray(value)) return "an array";
  if (typeof value === "object" && value !== null) return "an object";
  return typeof value === "string" ? `“${value.length > 40 ? `${value.slice(0, 40)}…` : value}”` : String(value);
}

function isOfKind(schema: Schema, value: Json): boolean {
  switch (schema.kind) {
    case "string":
    case "boolean":
      return typeof value === schema.kind;
    case "integer":
      return Number.isInteger(value);
    case "number":
      return typeof value === "number";
    case "null":
      return value === null;
    case "array":
      return Array.isArray(value);
    case "object":
    case "map":
      return typeof value === "object" && value !== null && !Array.isArray(value);
    case "any":
    case "reference":
    case "union":
      return true;
  }
}

function outsideEnum(schema: Schema, value: Json): string | undefined {
  const isListed =
    schema.enum === undefined || schema.enum.length === 0 || schema.enum.some((item) => item.value === value);
  return isListed ? undefined : `expected one of the documented values, found ${describe(value)}`;
}

function outsideRules(schema: Schema, value: Json): string | undefined {
  if (typeof value === "string" && schema.kind === "string") {
    // JSON Schema counts characters, not UTF-16 units.
    const length = [...value].length;
    if (!isWithin(length, schema.minLength, schema.maxLength))
      return `${String(length)} characters break its length rule`;
    return matches(schema.pattern, value) ? undefined : `${describe(value)} does not match its pattern`;
  }
  if (typeof value === "number" && (schema.kind === "integer" || schema.kind === "number")) {
    return isWithin(value, schema.minimum, schema.maximum) ? undefined : `${String(value)} is out of its range`;
  }
  if (Array.isArray(value) && schema.kind === "array" && !isWithin(value.length, schema.minItems, schema.maxItems)) {
    return `${String(value.length)} items break its length rule`;
  }
  return undefined;
}

function isWithin(value: number, min = -Infinity, max = Infinity): boolean {
  return value >= min && value <= max;
}
