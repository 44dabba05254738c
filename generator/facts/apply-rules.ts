import type { Report } from "../diagnostics/report.ts";
import type { Schema } from "../model/schema.ts";
import type { Span } from "../source/source-file.ts";
import type { ValidationRule } from "./rules.ts";

/** Puts validation rules on a schema as its keywords; what does not fit its type is reported and left out. */
export function applyRules(
  schema: Schema,
  rules: readonly ValidationRule[],
  { span, report }: { readonly span: Span; readonly report: Report },
): Schema {
  return rules.reduce((current, rule) => {
    const ruled = applyRule(current, rule);
    if (ruled === undefined) {
      const bound = rule.kind === "pattern" ? rule.pattern : `${String(rule.min ?? "")}..${String(rule.max ?? "")}`;
      report(
        "rule/type-mismatch",
        span,
        `a rule for the ${rule.kind} (${bound}) does not fit the type “${schema.kind}”`,
      );
    }
    return ruled ?? current;
  }, schema);
}

function applyRule(schema: Schema, rule: ValidationRule): Schema | undefined {
  switch (rule.kind) {
    case "pattern":
      return schema.kind === "string" ? { ...schema, pattern: rule.pattern } : undefined;
    case "value":
      return schema.kind === "integer" || schema.kind === "number"
        ? {
            ...schema,
            ...(rule.min !== undefined && { minimum: rule.min }),
            ...(rule.max !== undefined && { maximum: rule.max }),
          }
        : undefined;
    case "items":
      return withItems(schema, rule);
    case "length":
      // `最大长度：`100`` of an array counts its items; `100 字符` does not speak of items.
      if (schema.kind === "array") return rule.characters ? undefined : withItems(schema, rule);
      return withLength(schema, rule);
  }
}

interface Bounds {
  readonly min?: number;
  readonly max?: number;
}

function withItems(schema: Schema, { min, max }: Bounds): Schema | undefined {
  if (schema.kind !== "array" || isNegative(min) || isNegative(max)) return undefined;
  return { ...schema, ...(min !== undefined && { minItems: min }), ...(max !== undefined && { maxItems: max }) };
}

function withLength(schema: Schema, { min, max }: Bounds): Schema | undefined {
  if (schema.kind !== "string" || schema.format === "binary" || isNegative(min) || isNegative(max)) return undefined;
  return { ...schema, ...(min !== undefined && { minLength: min }), ...(max !== undefined && { maxLength: max }) };
}

function isNegative(bound: number | undefined): boolean {
  return bound !== undefined && bound < 0;
}
