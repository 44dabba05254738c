import { positionAt, type SourceFile, type Span } from "../source/source-file.ts";
import { codes, type Severity } from "./codes.ts";
import { columnsOf, visible } from "./columns.ts";
import type { Diagnostic } from "./report.ts";

/** Puts colour on a piece of the output, or leaves it as it is. */
export type Paint = (style: Severity | "dim" | "bold", text: string) => string;

/** How much of a long line is shown, in columns of the terminal. */
const excerptWidth = 100;

/**
 * A diagnostic as people read it: `path:line:column severity[area/problem] message`, the source line with a caret below
 * the place, what to do about it, and the other places that belong to it. No line break at the end.
 */
export function render(diagnostic: Diagnostic, paint: Paint = (_, text) => text): string {
  const { span, severity, code, message, related } = diagnostic;
  const head = `${paint("bold", placeOf(span))} ${paint(severity, `${severity}[${code}]`)} ${visible(message)}`;
  const help = paint("dim", `  help: ${codes[code].help}`);
  const others = related.map((other) => paint("dim", `  see also ${placeOf(other)}`));
  return [head, ...excerpt(span, severity, paint), help, ...others].join("\n");
}

/** `path:line:column`, as terminals and editors make links of it. */
export function placeOf(span: Span): string {
  const { line, column } = positionAt(span.file, span.start);
  return `${visible(span.file.path)}:${String(line)}:${String(column)}`;
}

/** The source line and the caret; nothing for a file of which there is no text. */
function excerpt(span: Span, severity: Severity, paint: Paint): string[] {
  const { start, end } = lineAround(span.file, span.start);
  if (end === start) return [];
  const from = Math.min(Math.max(span.start, start), end);
  const to = Math.min(Math.max(span.end, from + 1), end);
  const text = span.file.text;
  const before = lastColumns(visible(text.slice(start, from)), excerptWidth / 2);
  const after = firstColumns(visible(text.slice(from, end)), excerptWidth - columnsOf(before));
  const marked = Math.max(1, Math.min(columnsOf(visible(text.slice(from, to))), columnsOf(after)));
  return [`  ${before}${after}`, `  ${" ".repeat(columnsOf(before))}${paint(severity, "^".repeat(marked))}`];
}

function lineAround(file: SourceFile, offset: number): { readonly start: number; readonly end: number } {
  const { line } = positionAt(file, offset);
  const start = file.lineStarts[line - 1] ?? 0;
  const next = file.lineStarts[line];
  const end = next === undefined ? file.text.length : next - 1;
  return { start, end: file.text[end - 1] === "\r" && end > start ? end - 1 : end };
}

/** The end of a text that is too long, after “…”. Looks at no more than can be shown: a line may have megabytes. */
function lastColumns(text: string, columns: number): string {
  const tail = Array.from(text.slice(-2 * columns));
  while (columnsOf(tail.join("")) > columns) tail.shift();
  const shown = tail.join("");
  return shown === text ? text : `…${shown.slice(Math.min(1, shown.length))}`;
}

function firstColumns(text: string, columns: number): string {
  const head = Array.from(text.slice(0, 2 * columns));
  while (columnsOf(head.join("")) > columns) head.pop();
  const shown = head.join("");
  return shown === text ? text : `${shown}…`;
}
