import type { Schema } from "../model/schema.ts";

/**
 * A schema in which what is named for a plain value (`date`, `timestamp[]`) and has no rows anywhere is that value: a text,
 * or any value where numbers are as common. Other names stay objects of which nothing is said.
 */
export function asPlainValue(schema: Schema): Schema {
  switch (schema.kind) {
    case "array":
      return { ...schema, items: asPlainValue(schema.items) };
    case "map":
      return { ...schema, values: asPlainValue(schema.values) };
    case "object": {
      const { properties, kind: _, ...rest } = schema;
      const name = schema.typeName ?? "";
      if (properties.length > 0 || !PLAIN.test(name)) return schema;
      return { ...rest, kind: NUMBERS_TOO.test(name) ? "any" : "string" };
    }
    default:
      return schema;
  }
}

const PLAIN = /^(?:enum(?:<\w+>)?|date|time|date_?time|timestamp|url|uri|link|email|bytes?|char|varchar|null|nil)$/i;
const NUMBERS_TOO = /^(?:enum|time|null|nil)/i;
