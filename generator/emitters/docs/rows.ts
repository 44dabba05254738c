import type { NamedSchema } from "../../model/api.ts";
import type { Json } from "../../model/json.ts";
import type { Property, Schema } from "../../model/schema.ts";
import { ruleWords } from "../../wording/rules.ts";
import { cell, codeCell } from "./markdown.ts";

/** One row of a table of fields; each member is a cell. */
export interface Row {
  readonly name: string;
  readonly type: string;
  readonly required: string;
  readonly meaning: string;
}

export type Schemas = ReadonlyMap<string, NamedSchema>;

/** A page stays readable: what lies deeper or comes later is not shown, and a row says so. */
const mostRows = 500;
const deepest = 12;

/** The members of a value as rows, those of inner objects below their own, indented. */
export function fieldRows(schema: Schema, schemas: Schemas): Row[] {
  const rows: Row[] = [];
  addMembers(schema, 0, new Set(), { schemas, rows });
  return rows.length > mostRows ? [...rows.slice(0, mostRows), cut] : rows;
}

/** One row for a field alone, as a parameter is. */
export function fieldRow({ name, required, schema }: Property, schemas: Schemas, depth = 0): Row {
  return {
    name: indentation(depth) + codeCell(name),
    type: cell(typeWords(schema, schemas)),
    required: required ? "yes" : "",
    meaning: meaningOf(schema),
  };
}

const cut: Row = { name: "…", type: "", required: "", meaning: "The rest is not shown here." };

/** In place of the members of a value that holds itself. */
function again(typeName: string, depth: number): Row {
  const meaning = `The members of ${codeCell(typeName)} again, as above.`;
  return { name: `${indentation(depth)}…`, type: "", required: "", meaning };
}

function indentation(depth: number): string {
  return depth === 0 ? "" : `${"&emsp;".repeat(depth - 1)}└ `;
}

interface Walk {
  readonly schemas: Schemas;
  readonly rows: Row[];
}

function addMembers(schema: Schema, depth: number, open: ReadonlySet<string>, walk: Walk): void {
  if (walk.rows.length > mostRows || depth > deepest) return;
  switch (schema.kind) {
    case "object":
      for (const property of schema.properties) addProperty(property, depth, open, walk);
      return;
    case "array":
      addMembers(schema.items, depth, open, walk);
      return;
    case "map":
      if (hasMembers(schema.values))
        addProperty({ name: "{key}", required: false, schema: schema.values }, depth, open, walk);
      return;
    case "union":
      for (const variant of schema.variants) addMembers(variant, depth, open, walk);
      return;
    case "reference": {
      const target = walk.schemas.get(schema.name)?.schema;
      if (target === undefined) return;
      if (open.has(schema.name)) walk.rows.push(again(target.typeName ?? schema.name, depth));
      else addMembers(target, depth, new Set([...open, schema.name]), walk);
      return;
    }
    case "string":
    case "integer":
    case "number":
    case "boolean":
    case "null":
    case "any":
      return;
  }
}

function addProperty(property: Property, depth: number, open: ReadonlySet<string>, walk: Walk): void {
  walk.rows.push(fieldRow(property, walk.schemas, depth));
  addMembers(property.schema, depth + 1, open, walk);
}

function hasMembers(schema: Schema): boolean {
  return schema.kind === "array"
    ? hasMembers(schema.items)
    : ["object", "map", "union", "reference"].includes(schema.kind);
}

/** `string`, `array of object`, `map of integer`, `string or null`. */
function typeWords(schema: Schema, schemas: Schemas): string {
  return schema.nullable === true ? `${kindWords(schema, schemas)} or null` : kindWords(schema, schemas);
}

function kindWords(schema: Schema, schemas: Schemas): string {
  switch (schema.kind) {
    case "array":
      return `array of ${typeWords(schema.items, schemas)}`;
    case "map":
      return `map of ${typeWords(schema.values, schemas)}`;
    case "union":
      return [...new Set(schema.variants.map((variant) => typeWords(variant, schemas)))].join(" or ");
    case "reference": {
      const target = schemas.get(schema.name)?.schema;
      // A reference to a reference could lead back here.
      return target === undefined || target.kind === "reference" ? "any" : target.kind;
    }
    case "string":
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

function meaningOf(schema: Schema): string {
  const values = schema.enum?.map(({ value, description }) => {
    const text = description === undefined ? "" : `: ${cell(description)}`;
    return `• ${codeCell(String(value))}${text}`;
  });
  const rules = ruleWords(schema).join(", ");
  const parts = [
    schema.deprecated === true ? "**Deprecated.**" : "",
    cell(schema.description ?? ""),
    ...(values ?? []),
    valueWords("Default", schema.default),
    valueWords("Example", schema.example),
    rules === "" ? "" : cell(`Rule: ${rules}`),
  ];
  return parts.filter((part) => part !== "").join("<br>");
}

function valueWords(label: string, value: Json | undefined): string {
  if (value === undefined) return "";
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return `${label}: ${codeCell(text.length > 200 ? `${text.slice(0, 200)}…` : text)}`;
}
