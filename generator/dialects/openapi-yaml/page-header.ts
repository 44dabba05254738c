import type { Report } from "../../diagnostics/report.ts";
import { readPageParts } from "../../markdown/page-header.ts";
import type { PageHeader } from "../../pages/page.ts";
import type { SourceFile } from "../../source/source-file.ts";
import { fileText, trim, type Text } from "../../source/text.ts";
import type { FoundDocument } from "./find-documents.ts";

/**
 * What stands around a fenced document: front matter and the API explorer's link above it where the document is the page's
 * only one, and the heading above it.
 */
export function pageHeader(file: SourceFile, document: FoundDocument, isOnly: boolean): PageHeader {
  const header = isOnly ? readPageParts(fileText(file, 0, document.start)).header : {};
  const title = header.title ?? headingBefore(file, document.start);
  return title === undefined ? header : { ...header, title };
}

/** Reports text around the fenced documents that is neither front matter nor a heading: it is not read. */
export function reportProse(file: SourceFile, documents: readonly FoundDocument[], report: Report): void {
  const gaps = [frontMatterEnd(file), ...documents.map(({ end }) => end)];
  for (const [index, from] of gaps.entries()) {
    const until = documents[index]?.start ?? file.text.length;
    const prose = /^(?!#|```|~~~|<!--|\{|[ \t\r]*$).+/m.exec(file.text.slice(from, until));
    if (prose === null) continue;
    const start = from + prose.index;
    const span = { file, start, end: start + prose[0].length };
    report("openapi/prose-outside", span, "text around the OpenAPI document is not read");
  }
}

function frontMatterEnd(file: SourceFile): number {
  if (!/^\uFEFF?---[ \t]*\r?\n/.test(file.text)) return 0;
  const end = /\n---[ \t]*(\r?\n|$)/.exec(file.text);
  return end === null ? 0 : end.index + end[0].length;
}

/** The last heading above that is not the caption of the document itself. */
function headingBefore(file: SourceFile, end: number): Text | undefined {
  const headings = [...file.text.slice(0, end).matchAll(/^(#{1,6}[ \t]+)(\S[^\n]*)$/gm)];
  const titles = headings.filter((match) => !/^openapi\b/i.test(match[2] ?? ""));
  const last = titles.at(-1);
  if (last === undefined) return undefined;
  const start = last.index + (last[1] ?? "").length;
  return trim(fileText(file, start, last.index + last[0].length));
}
