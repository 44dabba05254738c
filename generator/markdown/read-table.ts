import type { Report } from "../diagnostics/report.ts";
import type { TableBlock, TableRow } from "../pages/page.ts";
import { slice, spanOf, type Text } from "../source/text.ts";
import { cellCount, cellStretches, findPipes, frameOf, type Frame } from "./cell-split.ts";
import { cellText } from "./cell-text.ts";
import { bareText } from "./invisible.ts";
import { levelsOf, readMark, type MarkDepth } from "./levels.ts";
import { linesText, type Line } from "./lines.ts";
import type { TableArea } from "./table-area.ts";
import type { RowLines } from "./table-rows.ts";

/** Reads a table's cells from the lines on which its header and rows stand. */
export function readTable(
  text: Text,
  lines: readonly Line[],
  place: { readonly area: TableArea; readonly rows: readonly RowLines[] },
  report: Report,
): TableBlock {
  const { area, rows } = place;
  const raw = bareText(linesText(text, lines, area.header, area.delimiter - 1));
  const header = cut(raw, joinExtra(splitRow(raw.value, area), area.columns), area.columns);
  const delimiter = bareText(linesText(text, lines, area.delimiter, area.body - 1));
  if (cellsIn(delimiter.value) !== cellsIn(raw.value) || cellsIn(raw.value) !== area.columns) {
    report("table/header-mismatch", spanOf(raw), "header and delimiter row differ in their number of cells");
  }
  const read = rows.map((row) => readRow(bareText(linesText(text, lines, row.first, row.last)), area, report));
  const levels = levelsOf(read.map((row) => row.depth));
  const last = rows.at(-1)?.last ?? area.body - 1;
  return {
    kind: "table",
    span: spanOf(linesText(text, lines, area.header, last)),
    header,
    rows: read.map(({ cells, raw: rowText }, index) => {
      const level = levels[index];
      return { cells, span: spanOf(rowText), ...(level === undefined ? {} : { level }) } satisfies TableRow;
    }),
  };
}

interface ReadRow {
  readonly raw: Text;
  readonly cells: readonly Text[];
  readonly depth: MarkDepth | undefined;
}

function readRow(raw: Text, area: TableArea, report: Report): ReadRow {
  const { columns } = area;
  const stretches = splitRow(raw.value, area);
  const have = `${String(stretches.length)} of ${String(columns)}`;
  if (stretches.length < area.named) {
    report("table/missing-cells", spanOf(raw), `the row has ${have} cells; the missing ones are taken as empty`);
  }
  const kept = joinExtra(stretches, columns);
  const extra = stretches.slice(columns).some(([start, end]) => raw.value.slice(start, end).trim() !== "");
  if (extra) {
    report("table/extra-cells", spanOf(raw), `the row has ${have} cells; what is more is taken into the last one`);
  }
  const marked = readMark(slice(raw, kept[0]?.[0] ?? 0, kept[0]?.[1] ?? 0));
  const [, ...rest] = cut(raw, kept, columns);
  return { raw, cells: [cellText(marked.cell), ...rest], depth: marked.depth };
}

type Stretch = readonly [start: number, end: number];

/** Where a row's cells stand. Pipes inside code part cells only where the row would lack some otherwise. */
function splitRow(value: string, area: TableArea): Stretch[] {
  const { all, outsideCode } = findPipes(value);
  const found = frameOf(value);
  // `a | b |` below a header without outer pipes: the closing pipe frames unless a cell would be missing
  const trailing = found.trailing && (area.frame.trailing || cellCount(all.length, found) >= area.columns);
  const frame: Frame = { leading: found.leading, trailing };
  const plain = cellCount(all.length, frame) <= area.columns;
  return cellStretches(value, plain ? all : outsideCode, frame);
}

/** Cells beyond the header's belong to the last: a description that holds an unescaped pipe. */
function joinExtra(stretches: readonly Stretch[], columns: number): readonly Stretch[] {
  const last = stretches[columns - 1];
  const end = stretches.at(-1)?.[1];
  if (last === undefined || end === undefined || stretches.length === columns) return stretches;
  return [...stretches.slice(0, columns - 1), [last[0], end]];
}

/** The canonical cells; the missing ones are one and the same empty text at the row's end. */
function cut(raw: Text, stretches: readonly Stretch[], columns: number): readonly Text[] {
  const cells = stretches.map(([start, end]) => cellText(slice(raw, start, end)));
  const empty = slice(raw, raw.value.length);
  while (cells.length < columns) cells.push(empty);
  return cells;
}

function cellsIn(value: string): number {
  return cellCount(findPipes(value).outsideCode.length, frameOf(value));
}
