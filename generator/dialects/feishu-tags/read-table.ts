import type { Report } from "../../diagnostics/report.ts";
import { cellText } from "../../markdown/cell-text.ts";
import { levelsOf, readMark, type MarkDepth } from "../../markdown/levels.ts";
import type { TableBlock, TableRow } from "../../pages/page.ts";
import { join, slice, spanOf, trim, type Text } from "../../source/text.ts";
import { inlineTags } from "./inline-tags.ts";
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
    header: head.cells.map(([start, end]) => cellText(inlineTags(slice(content, start, end), report))),
    rows: rows.map(({ row, mark: _mark, stated, ...rest }, index) => {
      const level = stated ?? marks[index];
      const span = spanOf(trim(slice(content, row.start, row.end)));
      return { cells: rest.cells, span, ...(level === undefined ? {} : { level }) } satisfies TableRow;
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
  const raw = row.cells.map(([start, end]) => inlineTags(slice(content, start, end), report));
  const have = `${String(raw.length)} of ${String(columns)}`;
  if (raw.length < columns) {
    report(
      "table/missing-cells",
      spanOf(content, row.start, row.end),
      `the row has ${have} cells; the missing ones are taken as empty`,
    );
  }
  if (raw.length > columns) {
    report(
      "table/extra-cells",
      spanOf(content, row.start, row.end),
      `the row has ${have} cells; what is more is taken into the last one`,
    );
  }
  const last = join(raw.slice(Math.max(0, columns - 1)), "\n");
  const kept = raw.length > columns && last !== undefined ? [...raw.slice(0, Math.max(0, columns - 1)), last] : raw;
  while (kept.length < columns) kept.push(slice(content, row.end, row.end));
  const [first, ...rest] = kept;
  const marked = readMark(trim(first ?? slice(content, row.end, row.end)));
  const level = /^\d{1,3}$/.test(row.level ?? "") ? Number(row.level) : undefined;
  return { row, cells: [marked.cell, ...rest].map(cellText), mark: marked.depth, stated: level };
}
