import type { FieldScope } from "../model/api.ts";
import type { Json } from "../model/json.ts";
import type { EnumItem, Schema } from "../model/schema.ts";
import { cell, code } from "./markdown.ts";
import { scopeLine } from "./scope-line.ts";

/**
 * What a field's description cell says, as Markdown: prose, then the labelled facts in the documents' order and wording.
 * Facts of an array's items stand in the array's cell.
 */
export function descriptionCell(schema: Schema, scopes: readonly FieldScope[] = []): string {
  const facts = [
    schema.example === undefined ? [] : [`**示例值**：${cell(JSON.stringify(schema.example))}`],
    list("**可选值有**", enumOf(schema).map(enumLine)),
    // the values of a map are told apart by the word: `value 枚举值有: 1:可阅读 2:可编辑`
    list("value 可选值有", schema.kind === "map" ? enumOf(schema.values).map(enumLine) : []),
    schema.default === undefined ? [] : [`**默认值**：${value(schema.default)}`],
    list("**数据校验规则**", rulesOf(schema)),
    scopes.length === 0 ? [] : ["**字段权限要求**：", ...scopes.map((scope) => cell(scopeLine(scope)))],
  ];
  return interleave(
    schema.description?.split("\n\n").map(cell) ?? [],
    facts.filter((fact) => fact.length > 0),
  ).join("<br>");
}

/**
 * Cells have no blank lines: paragraphs are what stands around facts (`…群成员 示例值："all" 注意：…`). A list goes on
 * with the text behind it, unless that has a label of its own; so facts on one line part paragraphs first.
 */
function interleave(paragraphs: readonly string[], facts: readonly (readonly string[])[]): readonly string[] {
  const [first, ...others] = paragraphs;
  const open = [...facts];
  const behind = others.flatMap((paragraph) => {
    const parts = open.findIndex((fact) => fact.length === 1 || /^(?:注意|说明|提示|备注|Note)/u.test(paragraph));
    return [...(open.splice(parts, parts === -1 ? 0 : 1)[0] ?? []), paragraph];
  });
  return [...(first === undefined ? [] : [first]), ...behind, ...open.flat()];
}

function list(label: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : [`${label}：`, ...items.map((item) => `- ${item}`)];
}

function enumOf(schema: Schema): readonly EnumItem[] {
  if (schema.enum !== undefined) return schema.enum;
  return schema.kind === "array" ? enumOf(schema.items) : [];
}

function enumLine(item: EnumItem): string {
  const key = item.value === "" ? '""' : value(item.value);
  return item.description === undefined ? key : `${key}：${cell(item.description.replaceAll(/\s*\n\s*/gu, " "))}`;
}

/** A value beside a label, strings without quotes: `` `open_id` ``. */
function value(json: Json): string {
  return code(typeof json === "string" ? json : JSON.stringify(json));
}

function rulesOf(schema: Schema): string[] {
  switch (schema.kind) {
    case "string":
      return [
        ...range(characters, schema.minLength, schema.maxLength),
        ...(schema.pattern === undefined ? [] : [`正则校验：${code(schema.pattern)}`]),
      ];
    case "array":
      return range(items, schema.minItems, schema.maxItems);
    case "integer":
    case "number":
      return range(numbers, schema.minimum, schema.maximum);
    case "boolean":
    case "null":
    case "any":
    case "object":
    case "map":
    case "reference":
    case "union":
      return [];
  }
}

/** What a range counts: the words for both ends, for one, and the unit behind each number. */
interface Measure {
  readonly both: string;
  readonly one: string;
  readonly unit: string;
}

const characters: Measure = { both: "长度范围", one: "长度", unit: " 字符" };
const items: Measure = { both: "长度范围", one: "长度", unit: "" };
const numbers: Measure = { both: "取值范围", one: "值", unit: "" };

/** `长度范围：`1` 字符 ～ `100` 字符`; with one end only `最大长度：`100` 字符`. */
function range({ both, one, unit }: Measure, min: number | undefined, max: number | undefined): string[] {
  const written = (bound: number): string => `\`${String(bound)}\`${unit}`;
  if (min !== undefined && max !== undefined) return [`${both}：${written(min)} ～ ${written(max)}`];
  if (min !== undefined) return [`最小${one}：${written(min)}`];
  return max === undefined ? [] : [`最大${one}：${written(max)}`];
}
