import { visible } from "../../wording/visible.ts";
import type { Field } from "./field-node.ts";
import type { Markup } from "./markup.ts";
import { proseLines, spansOf, type ProseLine, type ProseSpan } from "./prose-spans.ts";
import { fieldRow, fieldTable, type FieldRow } from "./rows.ts";
import { wayTo, type Target } from "./target.ts";
import { nothingWritten, remembered, type Written } from "./written.ts";

/** How views write a Markdown page. */
export function markdownOf(page: string, written: Written<FieldRow> = nothingWritten()): Markup {
  const markup: Markup = {
    page,
    inline,
    prose,
    cell: (text) => remembered(written.cells, text, cell),
    code,
    codeCell,
    block: visible,
    label: (words) => words,
    link: (shown, target) => `[${shown}](${addressOf(page, target)})`,
    place: (shown) => shown,
    web: (shown, url) => `[${shown}](${url})`,
    list: (items) => items.map((item) => `\n  - ${item}`).join(""),
    fields: (nodes) => fieldTable(nodes, markup, (field) => remembered(written.fields, field, rowOf)),
  };
  const rowOf = (field: Field): FieldRow => fieldRow(field, markup);
  return markup;
}

/** The file of a Markdown page; the first one is what code hosts show of a folder. */
export function markdownFile(page: string): string {
  return `${page === "index" ? "README" : page}.md`;
}

/** Places within a page are its headings, so only codes have one; others lead to the page. */
function addressOf(page: string, { page: to, anchor }: Target): string {
  const place = anchor !== undefined && /^\d+$/.test(anchor) ? `#${anchor}` : "";
  return (to === page ? place : "") || wayTo(page, markdownFile(to)) + place;
}

/**
 * Prose of a document as Markdown that shows it as text: paragraphs, lists, code, bold and links to the web are kept, all
 * else that Markdown or HTML would take as markup is escaped.
 */
export function prose(text: string): string {
  let result = "";
  let before: ProseLine["kind"] | undefined;
  for (const line of proseLines(visible(text))) {
    const content = inline(line.content);
    if (before !== undefined) result += before === line.kind && !line.isApart ? "\n" : "\n\n";
    result += line.kind === "line" ? lineStart(content) : itemOf(line, content);
    before = line.kind;
  }
  return result;
}

/** Prose as one cell of a table. */
export function cell(text: string): string {
  const lines = visible(text)
    .split("\n")
    .map((line) => inline(line.trim().replace(/^[-*+]\s+/, "• ")));
  return lines
    .filter((line) => line !== "")
    .join("<br>")
    .replaceAll("|", "\\|");
}

/** Prose on one line, as a heading or a list item has it. */
export function inline(text: string): string {
  const shown = visible(text);
  if (!marked.test(shown)) return shown;
  return spansOf(shown).map(keep).join("");
}

/** A value or name as code, whatever is in it. */
export function code(text: string): string {
  const shown = visible(text).replaceAll("\n", " ");
  const longest = (shown.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 0);
  const fence = "`".repeat(longest + 1);
  return longest === 0 && shown.trim() !== "" ? `\`${shown}\`` : `${fence} ${shown} ${fence}`;
}

/** The same within a table, where a bar ends the cell even in code. */
export function codeCell(text: string): string {
  return code(text).replaceAll("|", "\\|");
}

/** What may be markup, or be taken for it. */
const marked = /[\\`*[\]~$&<_!=]/;

function keep(span: ProseSpan): string {
  switch (span.kind) {
    case "text":
      return escapeText(span.text);
    case "code":
      return code(span.text);
    case "bold":
      return `**${escapeText(span.text)}**`;
    case "link":
      return `[${escapeText(span.text)}](${span.url})`;
  }
}

function escapeText(text: string): string {
  return (
    text
      .replace(/[\\`*[\]~$]/g, "\\$&")
      .replace(/&(?=#?\w{1,40};)/g, "&amp;")
      .replaceAll("<", "&lt;")
      // Within a word an underscore is only itself: `app_token`.
      .replace(/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, "\\_")
      // Before a link it would make an image, which a reader's program fetches.
      .replace(/!(?=$|\\\[)/g, "\\!")
  );
}

function itemOf({ level, number }: ProseLine, content: string): string {
  return `${"   ".repeat(level)}${number === undefined ? "-" : `${number}.`} ${content}`;
}

/** What only means something at the start of a line: `# x`, `> x`, `- x`, `1. x`, `===`, `:::`, a table's bar. */
function lineStart(line: string): string {
  return line.replace(/^(?:[#>+=|:-]|\d{1,9}(?=[.)]))/, (first) => (/\d/.test(first) ? `${first}\\` : `\\${first}`));
}
