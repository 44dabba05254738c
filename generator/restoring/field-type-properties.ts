import type { FieldType } from "../model/field-type.ts";
import type { Json } from "../model/json.ts";
import type { EnumItem, Property, Schema } from "../model/schema.ts";
import { descriptionCell } from "./description-cell.ts";
import { cell, fence, table } from "./markdown.ts";
import { heading } from "./page-parts.ts";
import { typeCell } from "./type-cell.ts";

/**
 * A chapter `单选、多选字段` for each property that field types have: its table, the values it lists, and an example, from
 * which the nesting is read back.
 */
export function propertyChapters(types: readonly FieldType[]): string[] {
  const chapters = new Map<string, { readonly names: string[]; readonly schema: Schema; readonly type: number }>();
  for (const { number, name, property } of types) {
    if (property === undefined) continue;
    const key = JSON.stringify(property, (field, value: unknown) =>
      field === "span" || field === "repair" ? undefined : value,
    );
    const known = chapters.get(key);
    if (known === undefined) chapters.set(key, { names: [name], schema: property, type: number });
    else known.names.push(name);
  }
  return [...chapters.values()].flatMap(({ names, schema, type }) => [
    heading(3, `${names.join("、")}字段`),
    table(header, propertyRows(childrenOf(schema), 0, [])),
    ...choiceTables(childrenOf(schema), []),
    fence("json", JSON.stringify({ type, property: sample(schema) }, undefined, 2)),
  ]);
}

const header = ["名称", "类型", "描述", "必填", "是否是枚举值", "可选枚举值", "默认值"];

function propertyRows(properties: readonly Property[], level: number, path: readonly string[]): string[][] {
  return properties.flatMap((property) => {
    const inside = [...path, property.name];
    const [name = "", ...cells] = propertyRow(property, inside);
    return [[`${"∟".repeat(level)}${name}`, ...cells], ...propertyRows(childrenOf(property.schema), level + 1, inside)];
  });
}

function propertyRow({ name, required, schema }: Property, path: readonly string[]): string[] {
  const choices = choicesOf(schema, path);
  const bounds = boundsOf(schema);
  const facts = choices === undefined ? schema : withoutEnum(schema);
  const { before, remark } = schema.default === undefined ? defaultRemark(schema) : {};
  const { default: _default, ...rest } = bounds === undefined ? facts : withoutBounds(facts);
  return [
    cell(name),
    cell(typeCell(schema)),
    descriptionCell(remark === undefined ? rest : { ...rest, description: before ?? "" }),
    required ? "是" : "否",
    schema.enum === undefined ? "否" : "是",
    choices === undefined ? (bounds ?? "\\-") : `参考:${choices.name}`,
    schema.default === undefined ? cell(remark ?? "-") : cell(JSON.stringify(schema.default)),
  ];
}

/** A description and the remark behind it that stood in the column for defaults. */
function defaultRemark({ description }: Schema): { readonly before?: string; readonly remark?: string } {
  const [, before, remark] = /^(.*?)\s*（默认：([^（）]+)）$/su.exec(description ?? "") ?? [];
  return { ...(before === undefined ? {} : { before }), ...(remark === undefined ? {} : { remark }) };
}

function withoutEnum({ enum: _enum, ...schema }: Schema): Schema {
  return schema;
}

function withoutBounds(schema: Schema): Schema {
  if (schema.kind !== "integer" && schema.kind !== "number") return schema;
  const { minimum: _minimum, maximum: _maximum, ...rest } = schema;
  return rest;
}

/** `0~54`, where both ends are known. */
function boundsOf(schema: Schema): string | undefined {
  if (schema.kind !== "integer" && schema.kind !== "number") return undefined;
  const { minimum, maximum } = schema;
  const isWritable = [minimum, maximum].every((bound) => bound !== undefined && /^\d+$/u.test(String(bound)));
  return isWritable ? `${String(minimum)}\\~${String(maximum)}` : undefined;
}

/** Values that a table of their own can list. */
interface Choices {
  readonly name: string;
  readonly items: readonly EnumItem[];
}

/** The values of an enumeration, under a name that such a table can have; others stay in the description. */
function choicesOf(schema: Schema, path: readonly string[]): Choices | undefined {
  const name = path.join("_");
  const items = schema.enum ?? [];
  const isPlain = items.every(({ value }) => !/["\\\n]/u.test(String(value)));
  return items.length > 0 && isPlain && /^[a-z][a-z_]*$/u.test(name) ? { name, items } : undefined;
}

function choiceTables(properties: readonly Property[], path: readonly string[]): string[] {
  return properties.flatMap(({ name, schema }) => {
    const inside = [...path, name];
    const choices = choicesOf(schema, inside);
    return [...(choices === undefined ? [] : [choiceTable(choices)]), ...choiceTables(childrenOf(schema), inside)];
  });
}

function choiceTable({ name, items }: Choices): string {
  return table(
    ["选项", name],
    items.map(({ value, description }) => [cell(description ?? ""), cell(JSON.stringify(String(value)))]),
  );
}

/** A value of the shape, with everything in it once. */
function sample(schema: Schema): Json {
  if (schema.example !== undefined) return schema.example;
  if (schema.enum?.[0] !== undefined) return schema.enum[0].value;
  switch (schema.kind) {
    case "object":
      return Object.fromEntries(schema.properties.map((property) => [property.name, sample(property.schema)]));
    case "array":
      return [sample(schema.items)];
    case "map":
      return { key: sample(schema.values) };
    case "integer":
    case "number":
      return schema.minimum ?? 0;
    case "boolean":
      return false;
    case "string":
      return "";
    case "any":
    case "null":
    case "reference":
    case "union":
      return null;
  }
}

function childrenOf(schema: Schema): readonly Property[] {
  if (schema.kind === "object") return schema.properties;
  return schema.kind === "array" ? childrenOf(schema.items) : [];
}
