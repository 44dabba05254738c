import { withText, type SourceFile, type Span, type Within } from "./source-file.ts";

/** Where a part is: its stretch of the document, which begins with a line, and that line, counted from 1. */
export interface PartPlace extends Within {
  readonly line: number;
}

/**
 * Makes a part of a document of what only names one: a file with offsets from its own start on, so that what is read of it
 * depends on its text alone and stays when what is before it changes.
 */
export function partAt(named: Pick<SourceFile, "path" | "part">, { line, ...within }: PartPlace): SourceFile {
  const { document, start, end } = within;
  const placed = Object.defineProperties(named, { line: { value: line }, within: { value: within } });
  return withText(placed, () => document.text.slice(start, end), startsIn(document, line, within));
}

/** Where a part is; undefined for a document. */
export function placeOfPart({ line, within }: SourceFile): PartPlace | undefined {
  return line === undefined || within === undefined ? undefined : { ...within, line };
}

/** The same place in the document, where it is one in a part. */
export function inDocument(span: Span): Span {
  const { within } = span.file;
  if (within === undefined) return span;
  return { file: within.document, start: span.start + within.start, end: span.end + within.start };
}

/** Orders two places in one document. */
export function compareStarts(a: Span, b: Span): number {
  return startInDocument(a) - startInDocument(b);
}

function startInDocument({ file: { within }, start }: Span): number {
  return within === undefined ? start : within.start + start;
}

/** What tells a file from all others of a run. */
export function fileId({ path, part }: Pick<SourceFile, "path" | "part">): string {
  // no path has such a character
  return part === undefined ? path : `${path}\u0000${part}`;
}

/** The line in which a part begins, as text for a key of what shows lines; empty for a document. */
export function lineKey({ line }: Pick<SourceFile, "line">): string {
  return line === undefined ? "" : String(line);
}

/** The starts of the lines of a stretch, from its own start on. */
function startsIn({ lineStarts }: SourceFile, line: number, { start, end }: Within): readonly number[] {
  const starts: number[] = [];
  for (let at = line - 1; at < lineStarts.length; at += 1) {
    const from = lineStarts[at] ?? end;
    if (from > end) break;
    starts.push(from - start);
  }
  return starts;
}
