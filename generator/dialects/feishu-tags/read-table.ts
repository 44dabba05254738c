import type { Report } from "../../diagnostics/report.ts";
import { levelsOf, type MarkDepth } from "../../markdown/levels.ts";
import type { TableBlock, TableRow } from "../../pages/page.ts";
import { join, slice, spanOf, trim, type Text } from "../../source/text.ts";
import { inlineTags } from "./inline-tags.ts";
import { readCell, readFirstCell } from "./read-cell.ts";
import { scanRows, type ScannedRow } from "./scan-rows.ts";

/** Reads the content of `<md-table>`, `<md-dt-table>` or `<table>`; `whole` is the tag with its content, for its place. */
export function readTable(content: Text, whole: Text, report: Report): TableBlock | undefined {
  const scanned = scanRows(content, report);
  const head = scanned.find((row) => row.inHead) ?? scanned[0];
  if (head === undefined) {
    report("table/empty", spanOf(whole), "the table has no row");
    return undefined;
  }
  const columns = head.cells.length;
  const rows = scanned
    .filter((row) => row !== head && !row.inHead)
    .map((row) => readRow(content, row, columns, report));
  const marks = levelsOf(rows.map((row) => row.mark));
  return {
    kind: "table",
    span: spanOf(whole),
    header: head.cells.map(([start, end]) => readCell(slice(content, start, end), report)),
    rows: rows.map(({ row, cells, stated }, index) => {
      const level = stated ?? marks[index];
      const span = spanOf(trim(slice(content, row.start, row.end)));
      return { cells, span, ...(level === undefined ? {} : { level }) } satisfies TableRow;
    }),
  };
}

interface ReadRow {
  readonly row: ScannedRow;
  readonly cells: readonly Text[];
  readonly mark: MarkDepth | undefined;
  /** Level as `level="1"` states it. */
  readonly stated: number | undefined;
}

function readRow(content: Text, row: ScannedRow, columns: number, report: Report): ReadRow {
  const raw = row.cells.map(([start, end]) => slice(content, start, end));
  reportCellCount(content, row, columns, report);
  const kept = raw.length > columns ? withRestInLast(raw, columns, report) : raw;
  while (kept.length < columns) kept.push(slice(content, row.end, row.end));
  const [first, ...rest] = kept;
  const marked = readFirstCell(first ?? slice(content, row.end, row.end), report);
  const cells = [marked.cell, ...rest.map((cell) => readCell(cell, report))];
  const level = /^\d{1,3}$/.test(row.level ?? "") ? Number(row.level) : undefined;
  return { row, cells, mark: marked.depth, stated: level };
}

function withRestInLast(raw: readonly Text[], columns: number, report: Report): Text[] {
  const before = Math.max(0, columns - 1);
  const inlined = raw.slice(before).map((cell) => inlineTags(cell, report));
  const last = join(inlined, "\n");
  return last === undefined ? [...raw] : [...raw.slice(0, before), last];
}

function reportCellCount(content: Text, { cells, start, end }: ScannedRow, columns: number, report: Report): void {
  const have = `${String(cells.length)} of ${String(columns)}`;
  if (cells.length < columns) {
    const message = `the row has ${have} cells; the missing ones are taken as empty`;
    report("table/missing-cells", spanOf(content, start, end), message);
  }
  if (cells.length > columns) {
    const message = `the row has ${have} cells; what is more is taken into the last one`;
    report("table/extra-cells", spanOf(content, start, end), message);
  }
}
