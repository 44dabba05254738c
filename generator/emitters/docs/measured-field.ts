import type { Property, Schema } from "../../model/schema.ts";
import { bytes } from "./bytes.ts";
import type { Field } from "./field-node.ts";
import { typeWords, type Schemas } from "./type-words.ts";

/** A field, and about how many bytes of HTML it takes besides its id. */
export interface MeasuredField {
  readonly field: Field;
  readonly size: number;
}

/** Makes fields of properties, each once: a named type is shown on many pages, and with every limit that is tried. */
export function fieldMaker(schemas: Schemas): (property: Property) => MeasuredField {
  const made = new WeakMap<Property, MeasuredField>();
  return (property) => {
    const known = made.get(property);
    if (known !== undefined) return known;
    const { name, required, schema } = property;
    const field = { name, required, type: typeWords(schema, schemas), schema: described(schema, schemas) };
    const measured = { field, size: sizeOf(field) };
    made.set(property, measured);
    return measured;
  };
}

/** A reference says what its target says, where it says nothing itself. */
function described(schema: Schema, schemas: Schemas): Schema {
  if (schema.kind !== "reference") return schema;
  const target = schemas.get(schema.name)?.schema;
  if (target === undefined || target.kind === "reference") return schema;
  return { ...target, ...schema, kind: "any", ...(target.enum && { enum: target.enum }) };
}

function sizeOf({ name, type, schema }: Field): number {
  let size = 150 + bytes(name + type) + bytes(schema.description ?? "") * 1.05;
  for (const { value, description = "" } of schema.enum ?? []) size += 50 + bytes(`${String(value)}${description}`);
  for (const value of [schema.default, schema.example]) {
    if (value !== undefined) size += 60 + Math.min(600, JSON.stringify(value).length);
  }
  return size;
}
