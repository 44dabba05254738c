import { visible } from "../../wording/visible.ts";
import { escape, escapeAttribute } from "./escape-html.ts";
import { fieldHtml, fieldsHtml, type FieldHtml } from "./field-html.ts";
import type { Field } from "./field-node.ts";
import type { Markup } from "./markup.ts";
import { proseLines, spansOf, type ProseLine, type ProseSpan } from "./prose-spans.ts";
import { wayTo, type Target } from "./target.ts";
import { nothingWritten, remembered, type Written } from "./written.ts";

/** How views write an HTML page. */
export function htmlOf(page: string, written: Written<FieldHtml> = nothingWritten()): Markup {
  const markup: Markup = {
    page,
    inline,
    prose,
    cell: (text) => remembered(written.cells, text, inlineLines),
    code,
    codeCell: code,
    block: escape,
    label: (words) => `<span data-t>${escape(words)}</span>`,
    link: (shown, target) => `<a href="${addressOf(page, target)}">${shown}</a>`,
    place: (shown, anchor) => `<a href="#${anchor}">${shown}</a>`,
    web: (shown, url) => `<a href="${escapeAttribute(url)}">${shown}</a>`,
    list: (items) => `<ul>${items.map((item) => `<li>${item}</li>`).join("")}</ul>`,
    fields: (nodes) => fieldsHtml(nodes, markup, (field) => remembered(written.fields, field, fieldOf)),
  };
  const fieldOf = (field: Field): FieldHtml => fieldHtml(field, markup);
  return markup;
}

/** Where a link of a page leads, for an attribute. */
export function addressOf(page: string, { page: to, anchor }: Target): string {
  const place = anchor === undefined ? "" : `#${anchor}`;
  return escapeAttribute(to === page && anchor !== undefined ? place : `${wayTo(page, to)}.html${place}`);
}

/** The language that text is in, as far as its letters tell: for the font, and for who reads it out. */
export function languageOf(text: string): "zh" | "en" {
  return /[\u3400-\u9fff]/.test(text) ? "zh" : "en";
}

function code(text: string): string {
  return `<code>${escape(text.replaceAll("\n", " "))}</code>`;
}

/** Within its element, so that letters that run from right to left move nothing beside them. */
function inline(text: string): string {
  return `<bdi lang="${languageOf(text)}">${lineOf(visible(text))}</bdi>`;
}

function lineOf(text: string): string {
  return spansOf(text).map(spanHtml).join("");
}

function spanHtml(span: ProseSpan): string {
  switch (span.kind) {
    case "text":
      return escape(span.text);
    case "code":
      return code(span.text);
    case "bold":
      return `<strong>${escape(span.text)}</strong>`;
    case "link":
      return `<a href="${escapeAttribute(span.url)}">${escape(span.text)}</a>`;
  }
}

/** Lines below each other, as in a cell. */
function inlineLines(text: string): string {
  const lines = proseLines(visible(text)).map(({ kind, content }) => (kind === "item" ? "• " : "") + lineOf(content));
  return lines.length === 0 ? "" : `<bdi lang="${languageOf(text)}">${lines.join("<br>")}</bdi>`;
}

/** Paragraphs and lists; items of inner lists are marked by their level alone. */
function prose(text: string): string {
  const groups: ProseLine[][] = [];
  for (const line of proseLines(visible(text))) {
    const last = groups.at(-1);
    if (last?.[0]?.kind === line.kind && !(line.isApart && line.kind === "line")) last.push(line);
    else groups.push([line]);
  }
  const language = languageOf(text);
  return groups
    .map((lines) => (lines[0]?.kind === "item" ? listHtml(lines, language) : paragraph(lines, language)))
    .join("\n");
}

function paragraph(lines: readonly ProseLine[], language: string): string {
  return `<p lang="${language}">${lines.map(({ content }) => lineOf(content)).join("<br>")}</p>`;
}

function listHtml(lines: readonly ProseLine[], language: string): string {
  const items = lines.map(({ content, level, number }) => {
    const marks =
      (level === 0 ? "" : ` class="in${String(level)}"`) +
      (number === undefined ? "" : ` value="${String(Number(number))}"`);
    return `<li${marks}>${lineOf(content)}</li>`;
  });
  const tag = lines.every(({ number }) => number !== undefined) ? "ol" : "ul";
  return `<${tag} lang="${language}">${items.map((item) => (tag === "ul" ? item.replace(/ value="\d+"/, "") : item)).join("")}</${tag}>`;
}
