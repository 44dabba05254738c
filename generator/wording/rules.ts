import type { Schema } from "../model/schema.ts";

/** What a value must keep to, in words: `at most 500 items`, `1 to 100`, `matches ^[a-z]+$`. */
export function ruleWords(schema: Schema): string[] {
  switch (schema.kind) {
    case "string":
      return [
        ...range(schema.minLength, schema.maxLength, "characters"),
        ...(schema.pattern === undefined ? [] : [`matches ${schema.pattern}`]),
      ];
    case "integer":
    case "number":
      return range(schema.minimum, schema.maximum, "");
    case "array":
      return range(schema.minItems, schema.maxItems, "items");
    case "boolean":
    case "null":
    case "any":
    case "object":
    case "map":
    case "reference":
    case "union":
      return [];
  }
}

function range(min: number | undefined, max: number | undefined, unit: string): string[] {
  if (min === undefined && max === undefined) return [];
  const count =
    max === undefined
      ? `at least ${String(min)}`
      : min === undefined
        ? `at most ${String(max)}`
        : min === max
          ? `exactly ${String(min)}`
          : `${String(min)} to ${String(max)}`;
  return [unit === "" ? count : `${count} ${unit}`];
}
