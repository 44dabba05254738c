import type { NumberSchema, Schema } from "../model/schema.ts";

/**
 * A schema's type as the tables write it: `string`, `int`, `number(float)`, `map<string, int>`, `user_id[]`; an object
 * under the document's own name of it. Shapes that tables have no word for are written as the nearest wider one.
 */
export function typeCell(schema: Schema): string {
  switch (schema.kind) {
    case "string":
      return schema.format === "binary" ? "file" : named(schema, "string");
    case "integer":
    case "number":
      return named(schema, numberType(schema));
    case "boolean":
      return named(schema, "boolean");
    case "array":
      return `${typeCell(schema.items)}[]`;
    case "map":
      return `map<string, ${typeCell(schema.values)}>`;
    case "object":
      return named(schema, "object");
    case "reference":
      return schema.name;
    case "any":
    case "null":
    case "union":
      return named(schema, "any");
  }
}

function numberType({ kind, format }: NumberSchema): string {
  if (kind === "integer") return format === "int64" || format === "int32" ? format : "int";
  return format === "float" || format === "double" ? `number(${format})` : "number";
}

function named(schema: Schema, otherwise: string): string {
  return schema.typeName ?? otherwise;
}
