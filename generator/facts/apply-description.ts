import type { Report } from "../diagnostics/report.ts";
import type { Json } from "../model/json.ts";
import type { EnumItem, ObjectSchema, Schema } from "../model/schema.ts";
import { textFrom } from "../source/text.ts";
import { applyRules } from "./apply-rules.ts";
import type { DescriptionFacts } from "./description.ts";
import { readExample } from "./example.ts";
import { inferSchema } from "./infer.ts";
import { toTyped } from "./typed-value.ts";

/**
 * Puts the facts of a description on a schema, typed by it: `1` becomes a number for an integer, a length rule counts the
 * items of an array, the enumeration of an array is of its items, that of a map of its values. What does not fit is
 * reported and left out. A type that the description contradicts (`null` with an example, text with a numeric bound and
 * a bare number as example) is repaired, with a report that quotes it.
 */
export function applyDescription(schema: Schema, facts: DescriptionFacts, report: Report): Schema {
  const repaired = repairType(schema, facts, report);
  const ruled = applyRules(repaired, facts.rules, { span: facts.span, report });
  const listed = applyEnum(ruled, facts, report);
  const withDefault = applyValue(listed, "default", facts, report);
  const withExample = applyValue(withDefault, "example", facts, report);
  return {
    ...withExample,
    ...(facts.prose !== "" && { description: facts.prose }),
    ...(withExample.span === undefined && { span: facts.span }),
  };
}

/** `type: 'null'` with the example `["fld1"]` is an array; `page_size` as text with `最大值:100` and example `10` a number. */
function repairType(schema: Schema, facts: DescriptionFacts, report: Report): Schema {
  const example = facts.example;
  if (schema.kind === "null" && example !== undefined && facts.exampleForm !== undefined) {
    const shape =
      facts.exampleForm === "quoted" || facts.exampleForm === "code"
        ? textSchema()
        : (shapeOf(example, facts) ?? textSchema());
    report(retyped, facts.span, `the type “null” is read as “${shape.kind}”, as the example shows`);
    return { ...shape, ...common(schema), ...instead(retyped, schema, facts) };
  }
  if (
    schema.kind === "object" &&
    schema.properties.length === 0 &&
    facts.enum !== undefined &&
    facts.enumOf === undefined
  ) {
    report(retyped, facts.span, "an object of which only words are listed is read as “string”");
    return { ...common(schema), kind: "string", ...instead(retyped, schema, facts) };
  }
  const isNumeric = facts.exampleForm === "bare" && example !== undefined && /^-?\d{1,15}$/.test(example);
  if (schema.kind === "string" && isNumeric && facts.rules.some((rule) => rule.kind === "value")) {
    report(retyped, facts.span, `the type “string” with a numeric bound is read as “integer”`);
    return { ...common(schema), kind: "integer", ...instead(retyped, schema, facts) };
  }
  return schema;
}

const retyped = "description/type-repaired";

/** Remembers what the page has. */
function instead(rule: string, literal: Schema, { span }: DescriptionFacts): Pick<Schema, "repair"> {
  return { repair: { rule, span, literal } };
}

function textSchema(): Schema {
  return { kind: "string" };
}

/** The shape of a JSON example, without its parts' own examples. */
function shapeOf(example: string, facts: DescriptionFacts): Schema | undefined {
  const node = readExample(textFrom(example, facts.span), () => undefined);
  return node === undefined ? undefined : withoutExamples(inferSchema(node));
}

function withoutExamples(schema: Schema): Schema {
  const { example: _, span: __, ...bare } = schema;
  if (bare.kind === "array") return { ...bare, items: withoutExamples(bare.items) };
  if (bare.kind !== "object") return bare;
  const properties = bare.properties.map((property) => ({ ...property, schema: withoutExamples(property.schema) }));
  return { ...bare, properties };
}

function common(schema: Schema): Pick<Schema, "description" | "nullable" | "deprecated" | "span" | "typeName"> {
  const { description, nullable, deprecated, span, typeName } = schema;
  return {
    ...(description !== undefined && { description }),
    ...(nullable && { nullable }),
    ...(deprecated && { deprecated }),
    ...(span && { span }),
    ...(typeName !== undefined && { typeName }),
  };
}

function applyEnum(schema: Schema, facts: DescriptionFacts, report: Report): Schema {
  const fixed: readonly EnumItem[] | undefined = facts.fixed === undefined ? undefined : [{ value: facts.fixed }];
  const items = facts.enum ?? fixed;
  if (items === undefined) return withEnumInProse(schema, facts);
  if (facts.enum !== undefined && facts.fixed !== undefined && !facts.enum.some(({ value }) => value === facts.fixed)) {
    report("enum/not-listed", facts.span, `the fixed value “${facts.fixed}” is not among the listed values`);
  }
  const typed = withEnum(schema, items, facts.enumOf);
  if (typed !== undefined) return typed;
  const listed = items
    .slice(0, 4)
    .map(({ value }) => `“${String(value)}”`)
    .join(", ");
  report("enum/type-mismatch", facts.span, `the listed values (${listed}) do not fit the type “${schema.kind}”`);
  return { ...schema, ...instead("enum/type-mismatch", { ...schema, enum: items }, facts) };
}

/** A list in running text counts where default and example are in it; numbers are texts only where one of them says so. */
function withEnumInProse(schema: Schema, facts: DescriptionFacts): Schema {
  const { enumInProse: items } = facts;
  const typed = items === undefined || !isPlain(schema) ? undefined : withEnum(schema, items, undefined);
  if (typed === undefined) return schema;
  const stated = [facts.default, facts.example].filter((written) => written !== undefined);
  if (schema.kind === "string" ? stated.length === 0 : items?.some(({ value }) => /^-?0\d/.test(String(value))))
    return schema;
  const values = stated.map((written) => toTyped(typed, written));
  return values.every((value) => value !== undefined && isListed(typed, value)) ? typed : schema;
}

function isPlain({ kind }: Schema): boolean {
  return kind === "integer" || kind === "number" || kind === "string";
}

function withEnum(schema: Schema, items: readonly EnumItem[], of: "values" | undefined): Schema | undefined {
  switch (schema.kind) {
    case "array": {
      const inner = withEnum(schema.items, items, undefined);
      return inner && { ...schema, items: inner };
    }
    case "map": {
      const inner = withEnum(schema.values, items, undefined);
      return inner && { ...schema, values: inner };
    }
    case "object":
      return of === "values" ? withPropertiesEnum(schema, items) : undefined;
    case "null":
    case "reference":
    case "union":
      return undefined;
    case "string":
    case "integer":
    case "number":
    case "boolean":
    case "any": {
      const typed = items.map((item) => ({ item, value: toTyped(schema, String(item.value)) }));
      if (typed.some(({ value }) => value === undefined || typeof value === "object")) return undefined;
      // The check above leaves scalars only.
      return { ...schema, enum: typed.map(({ item, value }) => ({ ...item, value: value as EnumItem["value"] })) };
    }
  }
}

/** `value 枚举值有` of an object that is documented by sample keys: each of them can have these values. */
function withPropertiesEnum(schema: ObjectSchema, items: readonly EnumItem[]): Schema | undefined {
  const properties = schema.properties.map((property) => ({
    property,
    inner: withEnum(property.schema, items, undefined),
  }));
  if (properties.length === 0 || properties.some(({ inner }) => inner === undefined)) return undefined;
  return {
    ...schema,
    properties: properties.map(({ property, inner }) =>
      inner === undefined ? property : { ...property, schema: inner },
    ),
  };
}

function applyValue(schema: Schema, what: "default" | "example", facts: DescriptionFacts, report: Report): Schema {
  const written = facts[what];
  if (written === undefined || (schema.kind === "string" && schema.format === "binary")) return schema;
  const isText = what === "example" && facts.exampleForm === "quoted" && isTextToo(schema) && !/^[[{]/.test(written);
  const value = isText
    ? written
    : (toTyped(schema, written) ?? (what === "example" ? oneItem(schema, facts) : undefined));
  if (value === undefined) {
    const rule = `${what}/type-mismatch` as const;
    report(rule, facts.span, `the ${what} “${short(written)}” does not fit the type “${schema.kind}”`);
    return { ...schema, ...instead(rule, { ...schema, [what]: written }, facts) };
  }
  if (!isListed(schema, value)) {
    report("enum/not-listed", facts.span, `the ${what} “${short(written)}” is not among the listed values`);
    return { ...schema, ...instead("enum/not-listed", { ...schema, [what]: value }, facts) };
  }
  return { ...schema, [what]: value };
}

/** `"12"` of `string/int` is text. */
function isTextToo(schema: Schema): boolean {
  return schema.kind === "union" && schema.variants.some(({ kind }) => kind === "string");
}

/** The example of an array in the query is one item: `7171693733661327361` for `string[]`. */
function oneItem(schema: Schema, { example, exampleForm }: DescriptionFacts): Json | undefined {
  if (schema.kind !== "array" || example === undefined || exampleForm !== "bare" || /^[[{]/.test(example))
    return undefined;
  const item = toTyped(schema.items, example);
  return item === undefined ? undefined : [item];
}

function isListed(schema: Schema, value: Json): boolean {
  if (schema.kind === "array" && Array.isArray(value)) return value.every((item: Json) => isListed(schema.items, item));
  return schema.enum === undefined || schema.enum.some((item) => item.value === value);
}

function short(written: string): string {
  return written.length > 40 ? `${written.slice(0, 40)}…` : written;
}
