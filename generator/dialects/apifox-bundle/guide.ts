import type { Report } from "../../diagnostics/report.ts";
import { readBlocks } from "../../markdown/read-blocks.ts";
import type { Block } from "../../pages/page.ts";
import { join, lines, slice, trim, type Text } from "../../source/text.ts";

/**
 * A page without OpenAPI, a guide or an event. Its headings lost their marks: a short line without punctuation that
 * begins a run of prose, or stands right above a table or an example, is one.
 */
export function readGuide(body: Text, report: Report): readonly Block[] {
  const blocks = readBlocks(body, report);
  return blocks.flatMap((block, index) => {
    if (block.kind !== "prose") return [block];
    const above = blocks[index + 1]?.kind;
    return withHeadings(lines(block.text), above === "table" || above === "code");
  });
}

/** Longest heading, in UTF-16 units. */
const LONGEST = 40;
/** What prose, lists and code have and a heading has not: `- item`, `a, b`, `x := y`, `see there。` */
const NO_HEADING = /^[-*>|#:]|[,，。;；!！?？"“”`={}[\]<>|]|\/\/|[:：]$/;
/** `func main()` is code, `value结构(…的结构)` is not. */
const CALL = /^[^\u4e00-\u9fff]*\(/;

function isHeading(line: Text | undefined): line is Text {
  const value = line?.value.trim() ?? "";
  return value !== "" && value.length <= LONGEST && !NO_HEADING.test(value) && !CALL.test(value);
}

/** The first line may be a heading, and so may the last two above a table: `数字字段` and below it `Property结构`. */
function withHeadings(prose: readonly Text[], labels: boolean): readonly Block[] {
  const first = isHeading(prose[0]) && (prose.length > 1 || labels) ? 1 : 0;
  const last = labels ? firstLabel(prose, first) : prose.length;
  const middle = trimmed(prose.slice(first, last));
  const lead = prose.slice(0, first).map((line) => heading(line, prose.length > 1 ? 2 : 3));
  const ending = prose.slice(last).map((line, at, all) => heading(line, at < all.length - 1 ? 2 : 3));
  return [...lead, ...(middle === undefined ? [] : [{ kind: "prose" as const, text: middle }]), ...ending];
}

/** Where the labels of the table or the example below begin; `返回 body:` is one, too. */
function firstLabel(prose: readonly Text[], from: number): number {
  const end = prose.length;
  const last = prose.at(-1);
  if (last === undefined || end <= from || !isHeading(withoutColon(last))) return end;
  return end - 2 >= from && isHeading(prose[end - 2]) ? end - 2 : end - 1;
}

function heading(line: Text, level: number): Block {
  return { kind: "heading", level, text: withoutColon(line) };
}

function withoutColon(line: Text): Text {
  const text = trim(line);
  return /[:：]$/.test(text.value) ? slice(text, 0, text.value.length - 1) : text;
}

function trimmed(prose: readonly Text[]): Text | undefined {
  const joined = join(prose, "\n");
  const text = joined === undefined ? undefined : trim(joined);
  return text?.value === "" ? undefined : text;
}
