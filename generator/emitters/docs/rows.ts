import type { Schema } from "../../model/schema.ts";
import { ruleWords } from "../../wording/rules.ts";
import type { FieldNode } from "./field-node.ts";
import type { Markup } from "./markup.ts";
import { shownValue } from "./shown-value.ts";

/** Fields as a table of Markdown, those of inner objects below their own, indented. */
export function fieldTable(nodes: readonly FieldNode[], markup: Markup): string {
  const rows = nodes.flatMap((node) => rowsOf(node, 0, markup));
  return ["| Name | Type | Required | Meaning |", "| --- | --- | --- | --- |", ...rows].join("\n");
}

function rowsOf(node: FieldNode, depth: number, markup: Markup): string[] {
  const { name, type, required, schema, children, more } = node;
  const isNameless = type === "" && more !== undefined;
  const cells = [
    indentation(depth) + (isNameless ? name : markup.codeCell(name)),
    markup.cell(type),
    required ? "yes" : "",
  ];
  const own = row([...cells, isNameless ? moreWords(more, markup) : meaningOf(schema, markup)]);
  const inner = children.flatMap((child) => rowsOf(child, depth + 1, markup));
  if (more === undefined || isNameless) return [own, ...inner];
  return [own, ...inner, row([`${indentation(depth + 1)}…`, "", "", moreWords(more, markup)])];
}

function moreWords({ target, count }: NonNullable<FieldNode["more"]>, { link }: Markup): string {
  return link(count === 0 ? "Its fields" : `${String(count)} more fields`, target);
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

function indentation(depth: number): string {
  return depth === 0 ? "" : `${"&emsp;".repeat(depth - 1)}└ `;
}

function meaningOf(schema: Schema, { cell, codeCell }: Markup): string {
  const values = schema.enum?.map(({ value, description }) => {
    const text = description === undefined ? "" : `: ${cell(description)}`;
    return `• ${codeCell(String(value))}${text}`;
  });
  const rules = ruleWords(schema).join(", ");
  const parts = [
    schema.deprecated === true ? "**Deprecated.**" : "",
    cell(schema.description ?? ""),
    ...(values ?? []),
    schema.default === undefined ? "" : `Default: ${codeCell(shownValue(schema.default))}`,
    schema.example === undefined ? "" : `Example: ${codeCell(shownValue(schema.example))}`,
    rules === "" ? "" : cell(`Rule: ${rules}`),
  ];
  return parts.filter((part) => part !== "").join("<br>");
}
