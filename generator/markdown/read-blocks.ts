import type { Report } from "../diagnostics/report.ts";
import type { Block } from "../pages/page.ts";
import { slice, spanOf, type Text } from "../source/text.ts";
import { cellText } from "./cell-text.ts";
import { INVISIBLE } from "./invisible.ts";
import { linesText, rawLines, splitLines, type Fence, type Line } from "./lines.ts";
import { findLooseJson } from "./loose-json.ts";
import { readTable } from "./read-table.ts";
import { findTables, type TableArea } from "./table-area.ts";
import { findRows } from "./table-rows.ts";

/**
 * Cuts Markdown into blocks, in order and without loss: headings, code (fenced, or JSON whose fence was lost), pipe
 * tables, and what is left as prose. Tables are read as the documents write them, which no GFM parser can: rows without
 * outer pipes, cells over several lines, header and rows wrapped anywhere. Never throws; linear in the text's length.
 */
export function readBlocks(text: Text, report: Report): Block[] {
  const lines = splitLines(text);
  const tables = findTables(lines);
  const json = findLooseJson(lines);
  const blocks: Block[] = [];
  let prose: number | undefined;
  let table = 0;
  let index = 0;
  while (index < lines.length) {
    const found = blockAt({ text, lines, tables, table, json }, index, report);
    if (found === undefined) prose ??= index;
    else {
      blocks.push(...proseBlocks(text, lines, prose, index));
      prose = undefined;
      blocks.push(found.block);
    }
    index = found?.next ?? index + 1;
    while ((tables[table]?.header ?? Infinity) < index) table++;
  }
  blocks.push(...proseBlocks(text, lines, prose, lines.length));
  return blocks;
}

interface Reading {
  readonly text: Text;
  readonly lines: readonly Line[];
  readonly tables: readonly TableArea[];
  /** Index of the next table. */
  readonly table: number;
  /** Last line of a JSON value by its first. */
  readonly json: ReadonlyMap<number, number>;
}

/** A block that begins at a line, and the line behind it. */
interface Found {
  readonly block: Block;
  readonly next: number;
}

// `## 请求`, `###错误码 ##`, `\u200b## 请求`; `#tag` and `# ` alone are prose
const headingLine = new RegExp(`^[ ${INVISIBLE}]{0,3}(#{1,6})(?:\\s+|(?<=##))([^\\s#].*)$`);

function blockAt(reading: Reading, index: number, report: Report): Found | undefined {
  const { text, lines } = reading;
  const line = lines[index];
  const area = reading.tables[reading.table];
  if (line === undefined) return undefined;
  if (area?.header === index) return tableBlock(reading, area, report);
  if (line.fence !== undefined)
    return { block: codeBlock(text, lines, line.fence, report), next: line.fence.close + 1 };
  const heading = headingLine.exec(line.value);
  if (heading !== null) return { block: headingBlock(text, line, heading), next: index + 1 };
  const last = reading.json.get(index);
  if (last === undefined || last >= (area?.header ?? lines.length)) return undefined;
  return { block: { kind: "code", language: "json", text: linesText(text, lines, index, last) }, next: last + 1 };
}

function tableBlock(reading: Reading, area: TableArea, report: Report): Found {
  const { text, lines, tables, table } = reading;
  const rows = findRows(lines, area, tables[table + 1]?.header ?? lines.length);
  return { block: readTable(text, lines, { area, rows }, report), next: (rows.at(-1)?.last ?? area.body - 1) + 1 };
}

function headingBlock(text: Text, line: Line, match: RegExpExecArray): Block {
  const marks = match[1]?.length ?? 1;
  const title = (match[2] ?? "").replace(/\s#+\s*$/, "");
  const start = line.start + line.value.length - (match[2] ?? "").length;
  return { kind: "heading", level: marks, text: cellText(slice(text, start, start + title.length)) };
}

function codeBlock(text: Text, lines: readonly Line[], fence: Fence, report: Report): Block {
  const last = fence.closed ? fence.close - 1 : fence.close;
  if (!fence.closed) {
    const opening = rawLines(text, lines, fence.open, fence.open);
    report(
      "markdown/unclosed-fence",
      spanOf(opening),
      "the code fence is never closed; it is taken to end before the next heading or fence",
    );
  }
  return { kind: "code", language: fence.language, text: rawLines(text, lines, fence.open + 1, last) };
}

function proseBlocks(text: Text, lines: readonly Line[], first: number | undefined, next: number): Block[] {
  if (first === undefined) return [];
  const prose = linesText(text, lines, first, next - 1);
  return prose.value === "" ? [] : [{ kind: "prose", text: prose }];
}
