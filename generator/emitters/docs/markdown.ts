import { visible, webAddress } from "../../wording/visible.ts";

/**
 * Prose of a document as Markdown that shows it as text: paragraphs, lists, code, bold and links to the web are kept, all
 * else that Markdown or HTML would take as markup is escaped.
 */
export function prose(text: string): string {
  let result = "";
  let before: "nothing" | "line" | "item" | "gap" = "nothing";
  for (const line of visible(text).split("\n")) {
    const item = /^(\s*)(?:([-*+•])|(\d{1,9})[.)])\s+(?=\S)/.exec(line);
    const content = inline(line.slice(item?.[0].length ?? 0).trim());
    if (content === "") {
      before = before === "nothing" ? "nothing" : "gap";
      continue;
    }
    const now = item === null ? "line" : "item";
    if (before !== "nothing") result += before === now ? "\n" : "\n\n";
    result += item === null ? lineStart(content) : itemOf(item, content);
    before = now;
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
  let result = "";
  let last = 0;
  for (const match of shown.matchAll(kept)) {
    result += escapeText(shown.slice(last, match.index)) + keep(match);
    last = match.index + match[0].length;
  }
  return result + escapeText(shown.slice(last));
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
const marked = /[\\`*[\]~$&<_!]/;

/** `code`, `[text](address)` and `**bold**`: no repetition within another, so one pass over the text. */
const kept = /`([^`\n]+)`|\[([^[\]\n]*)\]\(([^()\s]*)\)|\*\*([^*\n]+)\*\*/g;

function keep([whole, codeText, linkText, address, bold]: RegExpExecArray): string {
  if (codeText !== undefined) return code(codeText);
  if (bold !== undefined) return bold.trim() === "" ? escapeText(whole) : `**${escapeText(bold.trim())}**`;
  const url = webAddress(address);
  const text = escapeText(linkText ?? "");
  return url === undefined || text.trim() === "" ? escapeText(whole) : `[${text}](${url})`;
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

function itemOf(item: RegExpExecArray, content: string): string {
  const [, indent = "", , number] = item;
  const level = Math.min(3, indent.length >> 1);
  return `${"   ".repeat(level)}${number === undefined ? "-" : `${number}.`} ${content}`;
}

/** What only means something at the start of a line: `# x`, `> x`, `- x`, `1. x`, `===`, `:::`, a table's bar. */
function lineStart(line: string): string {
  return line.replace(/^(?:[#>+=|:-]|\d{1,9}(?=[.)]))/, (first) => (/\d/.test(first) ? `${first}\\` : `\\${first}`));
}
