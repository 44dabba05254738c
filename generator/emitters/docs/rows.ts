import { ruleWords } from "../../wording/rules.ts";
import type { Field, FieldNode } from "./field-node.ts";
import type { Markup } from "./markup.ts";
import { shownValue } from "./shown-value.ts";

/** What a field is as a row of a table, wherever it stands: its first cell, and the others. */
export interface FieldRow {
  readonly name: string;
  readonly rest: string;
}

/** Fields as a table of Markdown, those of inner objects below their own, indented. */
export function fieldTable(nodes: readonly FieldNode[], markup: Markup, rowOf: (field: Field) => FieldRow): string {
  const head = "| Name | Type | Required | Meaning |\n| --- | --- | --- | --- |";
  return head + rowsOf(nodes, 0, { markup, rowOf });
}

interface Writing {
  readonly markup: Markup;
  readonly rowOf: (field: Field) => FieldRow;
}

function rowsOf(nodes: readonly FieldNode[], depth: number, writing: Writing): string {
  let rows = "";
  for (const { field, children, more } of nodes) {
    const margin = indentation(depth);
    if (field.type === "" && more !== undefined) {
      rows += `\n| ${margin}${field.name} |  |  | ${moreWords(more, writing.markup)} |`;
      continue;
    }
    const { name, rest } = writing.rowOf(field);
    rows += `\n| ${margin}${name} | ${rest} |` + rowsOf(children, depth + 1, writing);
    if (more !== undefined) rows += `\n| ${indentation(depth + 1)}… |  |  | ${moreWords(more, writing.markup)} |`;
  }
  return rows;
}

export function fieldRow(field: Field, markup: Markup): FieldRow {
  const { name, type, required } = field;
  const rest = [markup.cell(type), required ? "yes" : "", meaningOf(field, markup)];
  return { name: markup.codeCell(name), rest: rest.join(" | ") };
}

function moreWords({ target, count }: NonNullable<FieldNode["more"]>, { link }: Markup): string {
  return link(count === 0 ? "Its fields" : `${String(count)} more fields`, target);
}

function indentation(depth: number): string {
  return depth === 0 ? "" : `${"&emsp;".repeat(depth - 1)}└ `;
}

function meaningOf({ schema }: Field, { cell, codeCell }: Markup): string {
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
