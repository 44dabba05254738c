import type { Json } from "../../model/json.ts";
import type { EnumItem, Schema } from "../../model/schema.ts";
import { entry, stringOf, type MapNode, type Node } from "../../pages/node.ts";
import { enumItems } from "./enum-items.ts";
import { exampleNode, jsonOf } from "./examples.ts";
import { isTrue, type Reading } from "./reading.ts";
import { applyText } from "./text-facts.ts";

/** Adds what a schema object says besides its shape: keywords first, then what its description says in running text. */
export function readAnnotations(schema: Schema, node: MapNode, reading: Reading): Schema {
  const typeName = typeNameOf(node);
  const items = enumItems(node, reading);
  const stated = entry(node, "default");
  const preset = valueOf(stated, schema, reading);
  const annotated: Schema = {
    ...schema,
    ...(items === undefined ? {} : withoutNull(schema, items)),
    ...optional("default", preset),
    ...optional("example", exampleOf(exampleNode(node, reading))),
    ...(isTrue(entry(node, "deprecated")) ? { deprecated: true } : {}),
    ...(typeName === undefined ? {} : { typeName }),
    span: node.span,
  };
  const description = entry(node, "description");
  const said = description?.kind === "scalar" ? applyText(annotated, description.text, reading) : annotated;
  return stated === undefined || preset !== undefined ? said : withoutUnfit(said, "default", stated);
}

/** Remembers a default or example that its type does not have and that is left out. */
export function withoutUnfit(schema: Schema, name: "default" | "example", node: Node): Schema {
  return { ...schema, repair: { rule: unfit, span: node.span, literal: { ...schema, [name]: jsonOf(node) } } };
}

const unfit = "openapi/value-type";

function optional<K extends string>(key: K, value: Json | undefined): { readonly [key in K]?: Json } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [key in K]: Json });
}

/** An enumeration may list null: that is `nullable`, unless the document says something of it. */
function withoutNull(schema: Schema, items: readonly EnumItem[]): Pick<Schema, "enum" | "nullable"> {
  const values = items.filter(({ value, description }) => value !== null || description !== undefined);
  const hasNull = items.some(({ value }) => value === null);
  return {
    ...(values.length === 0 ? {} : { enum: values }),
    ...(hasNull && schema.kind !== "null" ? { nullable: true } : {}),
  };
}

/** A value as its schema's type has it: `'10'` of an integer is 10. What does not fit is reported and left out. */
export function valueOf(node: Node | undefined, schema: Schema, reading: Reading): Json | undefined {
  if (node === undefined) return undefined;
  const value = fit(jsonOf(node), schema.kind);
  if (value === undefined) {
    reading.report(unfit, node.span, `${JSON.stringify(jsonOf(node))} is no ${schema.kind}`);
  }
  return value;
}

function fit(value: Json, kind: Schema["kind"]): Json | undefined {
  switch (kind) {
    case "string":
      return typeof value === "string" || value === null
        ? value
        : typeof value === "object"
          ? undefined
          : String(value);
    case "integer":
    case "number":
      return typeof value === "string" && /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : atLeast(value, "number");
    case "boolean":
      return value === "true" ? true : value === "false" ? false : atLeast(value, "boolean");
    case "array":
      return Array.isArray(value) || value === null ? value : undefined;
    case "object":
    case "map":
      return typeof value === "object" && !Array.isArray(value) ? value : undefined;
    case "null":
    case "any":
    case "reference":
    case "union":
      return value;
  }
}

function atLeast(value: Json, type: "number" | "boolean"): Json | undefined {
  return value === null || typeof value === type ? value : undefined;
}

function exampleOf(node: Node | undefined): Json | undefined {
  return node === undefined ? undefined : jsonOf(node);
}

/** A title that is a type's own name (`document_cover`, `app.table.view`) and not a caption (`Pet name`, `Id`). */
function typeNameOf(node: MapNode): string | undefined {
  const title = stringOf(entry(node, "title"));
  return title !== undefined && /^[a-z][\w.]*(\[\])?$/.test(title) ? title : undefined;
}
