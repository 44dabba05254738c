import type { ArraySchema, ObjectSchema, Schema } from "../../model/schema.ts";
import { docComment } from "./doc-comment.ts";
import { literal, stringLiteral } from "./literal.ts";
import { schemaDoc } from "./schema-doc.ts";

/** What a module calls the schema of this component name. */
export type Refer = (name: string) => string;

/** A schema under a name of its own, with its comment. Of its last line no line break is part. */
export function declaration(name: string, schema: Schema, refer: Refer): string {
  return docComment(...schemaDoc(schema)) + namedType(name, schema, refer);
}

/** The same without comment: an interface where it is an object with documented members, else an alias. */
export function namedType(name: string, schema: Schema, refer: Refer): string {
  if (schema.kind === "object" && schema.nullable !== true && schema.properties.length > 0) {
    return `export interface ${name} ${objectText(schema, refer, "")}`;
  }
  return `export type ${name} =${spaced(typeText(schema, refer))};`;
}

/**
 * The type of a schema's values. Lines after the first begin with `margin`; a union that does not fit on a line begins
 * with a line break. Only properties carry comments.
 */
export function typeText(schema: Schema, refer: Refer, margin = ""): string {
  return joined(alternatives(schema, refer, innerMargin(schema, margin)), margin);
}

/** Where the lines of a type begin that may be one of several, each on a line of its own. */
function innerMargin(schema: Schema, margin: string): string {
  return schema.kind === "union" || schema.nullable === true ? `${margin}    ` : margin;
}

/** The types that a union of them is; none of them needs parentheses. */
function alternatives(schema: Schema, refer: Refer, margin: string): readonly string[] {
  // A file is what the runtime can send as one, be it null or of few values by the document.
  if ("format" in schema && schema.format === "binary") return fileTypes;
  const own = literals(schema) ?? shapes(schema, refer, margin);
  if (own.includes("unknown")) return ["unknown"];
  return [...new Set(schema.nullable === true ? [...own, "null"] : own)];
}

const fileTypes = ["Blob", "Uint8Array", "ArrayBuffer", "ReadableStream<Uint8Array>"];

/** The values of an enumeration; undefined where any value of the kind may stand. */
function literals(schema: Schema): readonly string[] | undefined {
  if (schema.kind === "object" || schema.kind === "map" || schema.kind === "reference") return undefined;
  if (schema.enum === undefined || schema.enum.length === 0) return undefined;
  const values = new Set(schema.enum.map(({ value }) => literal(value)));
  return values.has("true") && values.delete("false") ? [...values].map(booleanForTrue) : [...values];
}

function booleanForTrue(literal: string): string {
  return literal === "true" ? "boolean" : literal;
}

function shapes(schema: Schema, refer: Refer, margin: string): readonly string[] {
  switch (schema.kind) {
    case "integer":
    case "number":
      return ["number"];
    case "string":
    case "boolean":
    case "null":
      return [schema.kind];
    case "any":
      return ["unknown"];
    case "array":
      return [arrayText(schema, refer, margin)];
    case "object":
      return [objectText(schema, refer, margin)];
    case "map":
      return [`{ [key: string]:${spaced(typeText(schema.values, refer, margin))} }`];
    case "reference":
      return [refer(schema.name)];
    case "union":
      return schema.variants.length === 0
        ? ["unknown"]
        : schema.variants.flatMap((variant) => alternatives(variant, refer, margin));
  }
}

function arrayText({ items }: ArraySchema, refer: Refer, margin: string): string {
  const types = alternatives(items, refer, innerMargin(items, margin));
  const text = joined(types, margin);
  if (types.length === 1) return `${text}[]`;
  return text.startsWith("\n") ? `(${text}\n${margin})[]` : `(${text})[]`;
}

function objectText({ properties, open }: ObjectSchema, refer: Refer, margin: string): string {
  if (properties.length === 0) return "{ [key: string]: unknown }";
  const inner = `${margin}  `;
  const members = properties.map(({ name, required, schema }) => {
    const type = typeText(schema, refer, inner);
    return `${docComment(...schemaDoc(schema), inner)}${inner}${memberName(name)}${required ? "" : "?"}:${spaced(type)};\n`;
  });
  if (open === true) members.push(`${inner}[key: string]: unknown;\n`);
  return `{\n${members.join("")}${margin}}`;
}

/** On one line where that is short enough to be read, else each type on its own. */
function joined(types: readonly string[], margin: string): string {
  const line = types.join(" | ");
  const isShort = !line.includes("\n") && margin.length + line.length <= 90;
  return types.length === 1 || isShort ? line : types.map((type) => `\n${margin}  | ${type}`).join("");
}

function memberName(name: string): string {
  return /^[A-Za-z_$][A-Za-z0-9_$]*$/.test(name) ? name : stringLiteral(name);
}

/** What follows a colon or an equals sign. */
function spaced(type: string): string {
  return type.startsWith("\n") ? type : ` ${type}`;
}
