import { partAt } from "../../source/document-part.ts";
import { positionAt, type SourceFile } from "../../source/source-file.ts";
import { fileText, lines, slice, trim, type Text } from "../../source/text.ts";

/** One page of a bundle, as it stands there. */
export interface BundlePage {
  readonly title: Text;
  /** Name of the file that it was made from; undefined for what stands before the first page. */
  readonly source?: Text;
  /** What the page says, without the lines above. */
  readonly body: Text;
}

/** `A.10 title`, `B.1 title`, also as a Markdown heading */
const PAGE_TITLE = /^(?:#{1,6} )?[A-Za-z]{1,3}\.\d{1,4} +(?=\S)/;
/** `来源文件:path/name.md`, with either colon */
const SOURCE_MARK = /(?:来源文件|来源|Source file|Source) ?[:：]/i;
const SOURCE_LINE = new RegExp(`^${SOURCE_MARK.source} ?(?=\\S)`, "i");
/** `5. 附录 B:…`: a chapter of the bundle, which belongs to none of its pages */
const CHAPTER = /^(?:#{1,6} )?\d{1,3}\. ?\S/;

/** `768 KiB`: what a viewer printed above the file */
const FILE_SIZE = /^\d{1,9}(?:\.\d{1,3})? ?[KMG]i?B$/;

/** Both, one below the other. No run of white space is looked through for each of its characters. */
const PAGE_START = new RegExp(
  String.raw`^[^\S\n\r\u2028\u2029]*${PAGE_TITLE.source.slice(1)}.*\r?\n\s*${SOURCE_MARK.source} ?(?=\S)`,
  "gim",
);

/** Whether a page of a bundle starts in a text; cheap. */
export function startsPage(text: string): boolean {
  return SOURCE_MARK.test(text) && startsIn(text).length > 0;
}

/** Where pages start; a line ends with `\n` only, for an expression with other characters too. */
function startsIn(text: string): readonly number[] {
  const found = [...text.matchAll(PAGE_START)].map(({ index }) => index);
  return found.filter((index) => index === 0 || text[index - 1] === "\n");
}

/**
 * Cuts a bundle into its pages, in order, each called as its first line. What stands before the first one is a page too.
 * A chapter heading between two pages is in neither.
 */
export function cutPages(file: SourceFile): readonly SourceFile[] {
  const starts = startsIn(file.text).map((offset) => positionAt(file, offset).line - 1);
  const ends = [...starts, file.lineStarts.length].map((end) => lastLine(file, end));
  const pages = starts.map((start, n) => ({ name: lineAt(file, start), start, end: ends[n + 1] ?? start + 1 }));
  const preface = { name: "", start: 0, end: ends[0] ?? 0 };
  return withOwnNames(hasTitle(file, preface) ? [preface, ...pages] : pages).map((stretch) => partOf(file, stretch));
}

interface Stretch {
  readonly name: string;
  /** As lines, counted from 0. */
  readonly start: number;
  readonly end: number;
}

/** Where a page ends: before the chapter heading that stands right above the next page. */
function lastLine(file: SourceFile, end: number): number {
  let last = end;
  while (last > 0 && lineAt(file, last - 1) === "") last -= 1;
  const chapter = last > 0 && end < file.lineStarts.length && CHAPTER.test(lineAt(file, last - 1));
  return chapter ? last - 1 : last;
}

/** A line without the white space around it. */
function lineAt({ text, lineStarts }: SourceFile, index: number): string {
  return text.slice(lineStarts[index], lineStarts[index + 1]).trim();
}

function hasTitle(file: SourceFile, { start, end }: Stretch): boolean {
  for (let line = start; line < end; line += 1) if (isTitle(lineAt(file, line))) return true;
  return false;
}

/** Of pages of the same name, the second is the name's second: the line behind a name is of no other. */
function withOwnNames(stretches: readonly Stretch[]): readonly Stretch[] {
  const counts = new Map<string, number>();
  return stretches.map((stretch) => {
    const count = (counts.get(stretch.name) ?? 0) + 1;
    counts.set(stretch.name, count);
    return count === 1 ? stretch : { ...stretch, name: `${stretch.name}\n${String(count)}` };
  });
}

function partOf(document: SourceFile, { name, start: first, end }: Stretch): SourceFile {
  const { lineStarts, text, path } = document;
  const start = lineStarts[first] ?? text.length;
  const behind = lineStarts[end];
  // without the line break
  const to = behind === undefined ? text.length : behind - 1;
  return partAt({ path, part: name }, { document, line: first + 1, start, end: Math.max(start, to) });
}

/** The one page that a part of a bundle is. */
export function readPart(part: SourceFile): BundlePage {
  const all = lines(fileText(part)).map(trim);
  const filled = all.flatMap((line, index) => (line.value === "" ? [] : [index]));
  const [first, second] = filled.map((index) => all[index]);
  if (first === undefined || second === undefined || !startsPage(part.text)) {
    return { title: all.find(({ value }) => isTitle(value)) ?? fileText(part), body: cut(part, all, 0) };
  }
  return {
    title: slice(first, PAGE_TITLE.exec(first.value)?.[0].length ?? 0),
    source: slice(second, SOURCE_LINE.exec(second.value)?.[0].length ?? 0),
    body: cut(part, all, (filled[1] ?? 0) + 1),
  };
}

function isTitle(line: string): boolean {
  return line !== "" && !FILE_SIZE.test(line);
}

/** The lines from `start` on, up to the last that holds something. */
function cut(part: SourceFile, all: readonly Text[], start: number): Text {
  const from = part.lineStarts[start] ?? part.text.length;
  const last = all.findLast(({ value }) => value !== "");
  return fileText(part, from, Math.max(from, last?.end ?? from));
}
