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

/** Cuts a bundle into its pages, in order. What stands before the first one is a page too, called as its first line. */
export function splitPages(file: SourceFile): readonly BundlePage[] {
  const all = lines(fileText(file)).map(trim);
  const filled = all.flatMap((line, index) => (line.value === "" ? [] : [index]));
  const starts = filled.filter((at, n) => startsPage(all[at]?.value ?? "", all[filled[n + 1] ?? -1]?.value ?? ""));
  const pages = starts.map((start, n) => readPage(file, all, { start, end: starts[n + 1] ?? all.length }));
  return [...readPreface(file, all, starts[0] ?? all.length), ...pages];
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

function readPage(file: SourceFile, all: readonly Text[], { start, end }: Stretch): BundlePage {
  const heading = all[start];
  let source = start + 1;
  while (all[source]?.value === "") source += 1;
  const origin = all[source];
  if (heading === undefined || origin === undefined) throw new Error("a page has a title and a source");
  const title = slice(heading, PAGE_TITLE.exec(heading.value)?.[0].length ?? 0);
  const body = cut(file, all, { start: source + 1, end: lastLine(all, end, source) });
  return { title, source: slice(origin, SOURCE_LINE.exec(origin.value)?.[0].length ?? 0), body };
}

/** Where a page ends: before the chapter heading that stands right above the next page. */
function lastLine(all: readonly Text[], end: number, atLeast: number): number {
  let last = end;
  while (last > atLeast + 1 && all[last - 1]?.value === "") last -= 1;
  const chapter = end < all.length && CHAPTER.test(all[last - 1]?.value ?? "");
  return chapter ? last - 1 : last;
}

function readPreface(file: SourceFile, all: readonly Text[], end: number): readonly BundlePage[] {
  const title = all.slice(0, end).find((line) => line.value !== "" && !FILE_SIZE.test(line.value));
  if (title === undefined) return [];
  return [{ title, body: cut(file, all, { start: 0, end: lastLine(all, end, -1) }) }];
}

function cut(file: SourceFile, all: readonly Text[], { start, end }: Stretch): Text {
  const from = file.lineStarts[start] ?? file.text.length;
  return fileText(file, from, Math.max(from, all[end - 1]?.end ?? from));
}
