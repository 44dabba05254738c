import type { Json } from "../model/json.ts";
import type { Schema } from "../model/schema.ts";
import type { FoundSide, Pair } from "./change.ts";

/** A value as a change shows it: JSON, cut where it is long. */
export function shown(value: Json): string {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  const line = text.replace(/\s+/g, " ").trim();
  return line.length <= longest ? line : `${[...line].slice(0, longest - 1).join("")}…`;
}

const longest = 80;

/** A schema's type in a word or two: `string`, `array of integer`, `BitableView`. */
export function typeShown(schema: Schema): string {
  const orNull = schema.nullable ? " or null" : "";
  switch (schema.kind) {
    case "array":
      return `array of ${typeShown(schema.items)}${orNull}`;
    case "map":
      return `map of ${typeShown(schema.values)}${orNull}`;
    case "union":
      return `${schema.variants.map(typeShown).join(" or ")}${orNull}`;
    case "reference":
      return `${schema.name}${orNull}`;
    case "string":
    case "integer":
    case "number":
    case "boolean":
    case "null":
    case "object":
      return `${schema.kind}${orNull}`;
    case "any":
      return "any value";
  }
}

/** What a change shows of two schemas: these values, or none, each where its document says it. */
export function sidesOf({ before, after }: Pair<Schema>, values: Partial<Pair<string>> = {}): Pair<FoundSide> {
  return { before: sideOf(before, values.before), after: sideOf(after, values.after) };
}

/** The same of one schema. */
export function sideOf({ span }: Schema, value?: string): FoundSide {
  return { ...(value === undefined ? {} : { value }), place: span };
}
