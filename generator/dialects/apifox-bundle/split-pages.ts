import { partAt } from "../../source/document-part.ts";
import type { SourceFile } from "../../source/source-file.ts";
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

/** Whether two lines that follow each other start a page of a bundle. */
export function startsPage(line: string, following: string): boolean {
  return PAGE_TITLE.test(line.trim()) && SOURCE_LINE.test(following.trim());
}

/** Whether a text can hold the start of a page at all; cheap. */
export function mentionsSource(text: string): boolean {
  return SOURCE_MARK.test(text);
}

/**
 * Cuts a bundle into its pages, in order, each called as its first line. What stands before the first one is a page too.
 * A chapter heading between two pages is in neither.
 */
export function cutPages(file: SourceFile): readonly SourceFile[] {
  const all = file.text.split("\n").map((line) => line.trim());
  const filled = all.flatMap((line, index) => (line === "" ? [] : [index]));
  const starts = filled.filter((at, n) => startsPage(all[at] ?? "", all[filled[n + 1] ?? -1] ?? ""));
  const ends = [...starts, all.length].map((end) => lastLine(all, end));
  const hasPreface = all.slice(0, ends[0]).some(isTitle);
  const pages = starts.map((start, n) => ({ name: all[start] ?? "", start, end: ends[n + 1] ?? all.length }));
  const preface = hasPreface ? [{ name: "", start: 0, end: ends[0] ?? all.length }] : [];
  return withOwnNames([...preface, ...pages]).map((stretch) => partOf(file, stretch));
}

interface Stretch {
  readonly name: string;
  /** As lines, counted from 0. */
  readonly start: number;
  readonly end: number;
}

/** Where a page ends: before the chapter heading that stands right above the next page. */
function lastLine(all: readonly string[], end: number): number {
  let last = end;
  while (last > 0 && all[last - 1] === "") last -= 1;
  const chapter = end < all.length && CHAPTER.test(all[last - 1] ?? "");
  return chapter ? last - 1 : last;
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
  if (first === undefined || second === undefined || !startsPage(first.value, second.value)) {
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
