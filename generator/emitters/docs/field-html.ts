import type { EnumItem, Schema } from "../../model/schema.ts";
import { ruleWords } from "../../wording/rules.ts";
import { visible } from "../../wording/visible.ts";
import { escape } from "./escape-html.ts";
import type { FieldNode } from "./field-node.ts";
import type { Markup } from "./markup.ts";
import { shownValue } from "./shown-value.ts";

/** Fields as a list whose inner lists open and close; the outer two levels are open at first. */
export function fieldsHtml(nodes: readonly FieldNode[], markup: Markup, level = 0): string {
  const items = nodes.map((node) => itemHtml(node, markup, level));
  return `<ul class="tree">\n${items.join("\n")}\n</ul>`;
}

function itemHtml(node: FieldNode, markup: Markup, level: number): string {
  const said = saidHtml(node.schema, markup);
  const isLeaf = node.children.length === 0;
  if (isLeaf)
    return `<li id="${node.id}"><div class="f"><a href="#${node.id}">${markup.codeCell(node.name)}</a>${marksOf(node, markup)}</div>${said}${moreHtml(node, markup)}</li>`;
  const inner = fieldsHtml(node.children, markup, level + 1);
  const state = level < 2 ? " open" : "";
  return `<li id="${node.id}"><details${state}><summary class="f">${markup.codeCell(node.name)}${marksOf(node, markup)}</summary>${said}${inner}</details></li>`;
}

function marksOf({ type, required, schema }: FieldNode, { label }: Markup): string {
  const marks = [
    type === "" ? "" : ` <i>${escape(type)}</i>`,
    required ? ` <b>${label("required")}</b>` : "",
    schema.deprecated === true ? ` <b class="old">${label("deprecated")}</b>` : "",
  ];
  return marks.join("");
}

function moreHtml({ more, name }: FieldNode, { label, link, codeCell }: Markup): string {
  if (more === undefined) return "";
  const words = label(more.count === 0 ? "Its fields" : `${String(more.count)} more fields`);
  return `<p>${link(`${words} <span class="of">${codeCell(name)}</span>`, more.target)}</p>`;
}

/** Everything else that the document says of a field, shortest first where it fits on a line. */
function saidHtml(schema: Schema, markup: Markup): string {
  const rules = ruleWords(schema).map((rule) => visible(rule));
  const short = [
    schema.default === undefined ? "" : `${markup.label("Default")} ${markup.code(shownValue(schema.default))}`,
    rules.length === 0 ? "" : rules.map((rule) => markup.label(rule)).join(", "),
    schema.example === undefined ? "" : `${markup.label("Example")} ${markup.code(shownValue(schema.example))}`,
  ].filter((part) => part !== "");
  const meaning = schema.description === undefined ? "" : markup.cell(schema.description);
  return (
    (meaning === "" ? "" : `<p>${meaning}</p>`) +
    enumHtml(schema.enum ?? [], markup) +
    (short.length === 0 ? "" : `<p class="r">${short.join(" · ")}</p>`)
  );
}

function enumHtml(items: readonly EnumItem[], { codeCell, cell, label }: Markup): string {
  if (items.length === 0) return "";
  if (items.every(({ description }) => description === undefined)) {
    return `<p class="e">${items.map(({ value }) => codeCell(String(value))).join(" ")}</p>`;
  }
  const rows = items.map(
    ({ value, description = "" }) => `<dt>${codeCell(String(value))}</dt><dd>${cell(description)}</dd>`,
  );
  const list = `<dl class="e">${rows.join("")}</dl>`;
  return items.length <= 12
    ? list
    : `<details><summary>${label(`${String(items.length)} values`)}</summary>${list}</details>`;
}
