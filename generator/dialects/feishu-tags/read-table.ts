import { readOnce } from "../../diagnostics/read-once.ts";
import type { Report } from "../../diagnostics/report.ts";
import { levelsOf, type MarkDepth } from "../../markdown/levels.ts";
import type { TableBlock } from "../../pages/page.ts";
import { Memo, movedText } from "../../source/memo.ts";
import type { Span } from "../../source/source-file.ts";
import { join, slice, spanOf, trim, type Text } from "../../source/text.ts";
import { inlineTags } from "./inline-tags.ts";
import { readCell, readFirstCell } from "./read-cell.ts";
import { cellsOf, withCoveredCells, type CoveredRow } from "./row-spans.ts";
import { scanRows, type KnownRow, type ScannedRow } from "./scan-rows.ts";

/** Reads the content of `<md-table>`, `<md-dt-table>` or `<table>`; `whole` is the tag with its content, for its place. */
export function readTable(content: Text, whole: Text, report: Report): TableBlock | undefined {
  const scanned = scanRows(content, report);
  const head = scanned.find((row) => row.inHead) ?? scanned[0];
  if (head === undefined) {
    report("table/empty", spanOf(whole), "the table has no row");
    return undefined;
  }
  const columns = head.cells.length;
  const rows = withCoveredCells(scanned, columns, content.value.length)
    .filter(({ row }) => row !== head && !row.inHead)
    .map((row) => readRow(row, columns, report));
  const marks = levelsOf(rows.map((row) => row.mark));
  return {
    kind: "table",
    span: spanOf(whole),
    header: cellsOf(head).map((cell) => readCell(cell, report)),
    rows: rows.map((row, index) => {
      const { cells, span, like = row } = row;
      const level = row.stated ?? marks[index];
      return level === undefined ? { cells, span, like } : { cells, span, like, level };
    }),
  };
}

interface ReadRow {
  readonly raw: Text;
  readonly span: Span;
  readonly cells: readonly Text[];
  readonly mark: MarkDepth | undefined;
  /** Level as `level="1"` states it. */
  readonly stated: number | undefined;
  /** The row that was read in place of this one. */
  readonly like?: ReadRow;
}

function readRow({ row, cells: whole }: CoveredRow, columns: number, report: Report): ReadRow {
  const { text, known } = row;
  if (whole === undefined && known !== undefined && known.cells.length === columns) {
    const read = readOnce(readRows, known, report, (watched) => readCells(row, cellsOf(row), watched));
    return read.raw === text ? read : movedRow(read, text);
  }
  const cells = whole ?? cellsOf(row);
  reportCellCount(text, cells.length, columns, report);
  const kept = cells.length > columns ? withRestInLast(cells, columns, report) : [...cells];
  while (kept.length < columns) kept.push(slice(text, text.value.length));
  return readCells(row, kept, report);
}

const readRows = new Memo<ReadRow, KnownRow>();

function readCells({ text: raw, level }: ScannedRow, cells: readonly Text[], report: Report): ReadRow {
  const { cell, depth: mark } = readFirstCell(cells[0] ?? slice(raw, raw.value.length), report);
  return {
    raw,
    span: spanOf(trim(raw)),
    cells: [cell, ...cells.slice(1).map((each) => readCell(each, report))],
    mark,
    stated: /^\d{1,3}$/.test(level ?? "") ? Number(level) : undefined,
  };
}

/** The row again, where the same text stands elsewhere. */
function movedRow(known: ReadRow, raw: Text): ReadRow {
  const by = raw.start - known.raw.start;
  return {
    raw,
    span: { file: raw.file, start: known.span.start + by, end: known.span.end + by },
    cells: known.cells.map((cell) => movedText(cell, known.raw, raw)),
    mark: known.mark,
    stated: known.stated,
    like: known,
  };
}

function withRestInLast(raw: readonly Text[], columns: number, report: Report): Text[] {
  const before = Math.max(0, columns - 1);
  const inlined = raw.slice(before).map((cell) => inlineTags(cell, report));
  const last = join(inlined, "\n");
  return last === undefined ? [...raw] : [...raw.slice(0, before), last];
}

function reportCellCount(row: Text, found: number, columns: number, report: Report): void {
  const have = `${String(found)} of ${String(columns)}`;
  if (found < columns) {
    const message = `the row has ${have} cells; the missing ones are taken as empty`;
    report("table/missing-cells", spanOf(row), message);
  }
  if (found > columns) {
    const message = `the row has ${have} cells; what is more is taken into the last one`;
    report("table/extra-cells", spanOf(row), message);
  }
}
