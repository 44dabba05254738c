import type { Schema } from "./schema.ts";

/** The schemas directly inside a schema: of its items, its values, its properties, its variants. */
export function inside(schema: Schema): readonly Schema[] {
  switch (schema.kind) {
    case "array":
      return [schema.items];
    case "map":
      return [schema.values];
    case "object":
      return schema.properties.map((property) => property.schema);
    case "union":
      return schema.variants;
    case "string":
    case "integer":
    case "number":
    case "boolean":
    case "null":
    case "any":
    case "reference":
      return [];
  }
}

/** The schema with each of those directly inside it changed. */
export function changeInside(schema: Schema, change: (schema: Schema) => Schema): Schema {
  switch (schema.kind) {
    case "array":
      return { ...schema, items: change(schema.items) };
    case "map":
      return { ...schema, values: change(schema.values) };
    case "object":
      return {
        ...schema,
        properties: schema.properties.map((property) => ({ ...property, schema: change(property.schema) })),
      };
    case "union":
      return { ...schema, variants: schema.variants.map(change) };
    case "string":
    case "integer":
    case "number":
    case "boolean":
    case "null":
    case "any":
    case "reference":
      return schema;
  }
}
