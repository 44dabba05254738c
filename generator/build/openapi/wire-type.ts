import type { DescriptionFacts } from "../../facts/description.ts";
import type { Json } from "../../model/json.ts";
import type { Schema, StringSchema } from "../../model/schema.ts";
import type { Node } from "../../pages/node.ts";
import type { Span } from "../../source/source-file.ts";
import type { Reading } from "./reading.ts";

interface Evidence {
  readonly name: string;
  readonly facts: DescriptionFacts | undefined;
  readonly example: Node | undefined;
  readonly span: Span;
}

/**
 * A query parameter typed as text that is a number or a flag: `page_size` with `最大值:100`, `text_field_as_array` with the
 * example 'true'. On the wire both are the same; a caller wants the true type. Digits alone show nothing: ids and
 * timestamps are digits that stay text.
 */
export function asWireType(schema: Schema, evidence: Evidence, reading: Reading): Schema {
  if (schema.kind !== "string" || schema.format !== undefined || schema.enum !== undefined) return schema;
  if (schema.pattern !== undefined || evidence.facts?.enum !== undefined) return schema;
  const kind = kindOf(schema, evidence);
  if (kind === undefined) return schema;
  reading.report(
    "openapi/wire-type",
    evidence.span,
    `“${evidence.name}” is typed as string; ${kind === "boolean" ? "its example is a flag" : "its name or rules speak of a number"}`,
  );
  const { minLength: _min, maxLength: _max, kind: _text, default: preset, example, ...facts } = schema;
  return {
    ...facts,
    kind,
    ...(preset === undefined ? {} : { default: typed(preset, kind) }),
    ...(example === undefined ? {} : { example: typed(example, kind) }),
    repair: { rule: "openapi/wire-type", span: evidence.span, literal: schema },
  };
}

const countName = /^(page_?size|limit|offset|page_?(index|no|num|number)|page|(max|min)_(size|count|results?))$/i;
const whole = /^-?\d{1,15}$/;

function kindOf(schema: StringSchema, { name, facts, example }: Evidence): "integer" | "boolean" | undefined {
  const shown = [schema.example, schema.default, facts?.example, facts?.default, plain(example)]
    .filter((value) => value !== undefined && value !== null && value !== "")
    .map(String);
  if (shown.length > 0 && shown.every((value) => value === "true" || value === "false")) return "boolean";
  const isCount = countName.test(name) || (facts?.rules.some((rule) => rule.kind === "value") ?? false);
  return isCount && shown.every((value) => whole.test(value)) ? "integer" : undefined;
}

function plain(node: Node | undefined): Json | undefined {
  return node?.kind === "scalar" ? node.value : undefined;
}

function typed(value: Json, kind: "integer" | "boolean"): Json {
  return kind === "integer" ? Number(value) : String(value) === "true";
}
