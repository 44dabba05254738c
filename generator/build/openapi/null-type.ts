import { readDescription } from "../../facts/description.ts";
import { readExample } from "../../facts/example.ts";
import { inferSchema } from "../../facts/infer.ts";
import type { Schema } from "../../model/schema.ts";
import { entry, type MapNode, type Node } from "../../pages/node.ts";
import { spanOf, textFrom } from "../../source/text.ts";
import type { Reading } from "./reading.ts";
import { statedTypes } from "./schema-types.ts";

/** Whether `null` is all that a schema's type says. */
export function isNullType(schema: MapNode): boolean {
  const hasShape = ["properties", "items", "enum", "const", "$ref", "allOf"].some(
    (key) => entry(schema, key) !== undefined,
  );
  const { names, nullable } = statedTypes(schema);
  return !hasShape && names.length === 0 && nullable && entry(schema, "type") !== undefined;
}

/**
 * 3.0 knows no type null: a tool writes `type: 'null'` for a value it only ever saw as null. What it is shows the
 * field's own example (`示例值:["fldCGzANXx"]`), else the document's; else it can be anything.
 */
export function readNullType(schema: MapNode, example: Node | undefined, reading: Reading): Schema {
  if (reading.isJsonSchema) return { kind: "null" };
  const type = entry(schema, "type") ?? schema;
  const shown = exampleInText(schema) ?? (isNull(example) ? undefined : example);
  const inferred: Schema = shown === undefined ? { kind: "any" } : inferSchema({ node: shown, comments: new Map() });
  const source = shown === undefined ? "nothing shows what it is" : `the example shows ${inferred.kind}`;
  reading.report("openapi/null-type", type.span, `“type: 'null'” is no type of OpenAPI 3.0; ${source}`);
  const { example: _shown, description: _none, ...shape } = inferred;
  const repair = { rule: "openapi/null-type", span: type.span, literal: { kind: "null" } } as const;
  return shape.kind === "any" ? { ...shape, repair } : { ...shape, nullable: true, repair };
}

function exampleInText(schema: MapNode): Node | undefined {
  const description = entry(schema, "description");
  if (description?.kind !== "scalar" || typeof description.value !== "string") return undefined;
  const silent = () => undefined;
  const { example } = readDescription(description.text, silent);
  const isStructured = example !== undefined && /^\s*[[{]/.test(example);
  return isStructured ? readExample(textFrom(example, spanOf(description.text)), silent)?.node : undefined;
}

function isNull(node: Node | undefined): boolean {
  return node?.kind === "scalar" && node.value === null;
}
