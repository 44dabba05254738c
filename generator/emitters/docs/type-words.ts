import type { NamedSchema } from "../../model/api.ts";
import type { Schema } from "../../model/schema.ts";

/** Named schemas that others refer to, by name. */
export type Schemas = ReadonlyMap<string, NamedSchema>;

/** The type of a value in few characters: `string`, `object[]`, `map<integer>`, `string | null`, `string (int64)`. */
export function typeWords(schema: Schema, schemas: Schemas): string {
  return schema.nullable === true ? `${kindWords(schema, schemas)} | null` : kindWords(schema, schemas);
}

function kindWords(schema: Schema, schemas: Schemas): string {
  switch (schema.kind) {
    case "array": {
      const items = typeWords(schema.items, schemas);
      return items.includes(" | ") ? `(${items})[]` : `${items}[]`;
    }
    case "map":
      return `map<${typeWords(schema.values, schemas)}>`;
    case "union":
      return [...new Set(schema.variants.map((variant) => typeWords(variant, schemas)))].join(" | ");
    case "reference": {
      const target = schemas.get(schema.name)?.schema;
      // A reference to a reference could lead back here.
      return target === undefined || target.kind === "reference" ? "any" : typeWords(target, schemas);
    }
    case "string":
      if (schema.format === "binary") return "file";
      return schema.format === undefined ? "string" : `string (${schema.format})`;
    case "integer":
    case "number":
    case "boolean":
    case "null":
    case "any":
    case "object":
      return schema.kind;
  }
}
