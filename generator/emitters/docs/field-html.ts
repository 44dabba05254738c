import type { EnumItem, Schema } from "../../model/schema.ts";
import { ruleWords } from "../../wording/rules.ts";
import { visible } from "../../wording/visible.ts";
import { escape } from "./escape-html.ts";
import type { Field, FieldNode } from "./field-node.ts";
import type { Markup } from "./markup.ts";
import { shownValue } from "./shown-value.ts";

/** What a field is in HTML, wherever it stands. */
export interface FieldHtml {
  readonly name: string;
  readonly marks: string;
  readonly said: string;
}

/** Fields as a list whose inner lists open and close; the outer two levels are open at first. */
export function fieldsHtml(
  nodes: readonly FieldNode[],
  markup: Markup,
  htmlOf: (field: Field) => FieldHtml,
  level = 0,
): string {
  let items = "";
  for (const { id, field, children, more } of nodes) {
    const { name, marks, said } = htmlOf(field);
    if (children.length === 0) {
      const link = more === undefined ? "" : moreHtml(more, name, markup);
      items += `<li id="${id}"><div class="f"><a href="#${id}">${name}</a>${marks}</div>${said}${link}</li>\n`;
    } else {
      const inner = fieldsHtml(children, markup, htmlOf, level + 1);
      const state = level < 2 ? " open" : "";
      items += `<li id="${id}"><details${state}><summary class="f">${name}${marks}</summary>${said}${inner}</details></li>\n`;
    }
  }
  return `<ul class="tree">\n${items}</ul>`;
}

export function fieldHtml(field: Field, markup: Markup): FieldHtml {
  return {
    name: markup.codeCell(field.name),
    marks: marksOf(field, markup),
    said: saidHtml(field.schema, markup),
  };
}

function marksOf({ type, required, schema }: Field, { label }: Markup): string {
  const marks = [
    type === "" ? "" : ` <i>${escape(type)}</i>`,
    required ? ` <b>${label("required")}</b>` : "",
    schema.deprecated === true ? ` <b class="old">${label("deprecated")}</b>` : "",
  ];
  return marks.join("");
}

function moreHtml({ count, target }: NonNullable<FieldNode["more"]>, name: string, { label, link }: Markup): string {
  const words = label(count === 0 ? "Its fields" : `${String(count)} more fields`);
  return `<p>${link(`${words} <span class="of">${name}</span>`, target)}</p>`;
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
