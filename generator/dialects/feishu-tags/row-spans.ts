import { slice, type Text } from "../../source/text.ts";
import type { ScannedRow } from "./scan-rows.ts";

/** A row; with all its cells where a cell of a row above covers any. */
export interface CoveredRow {
  readonly row: ScannedRow;
  readonly cells?: readonly Text[];
}

interface Carried {
  readonly cell: Text;
  /** Rows it covers from the next one on. */
  readonly rows: number;
}

/**
 * The rows of a table of so many columns, each with the cells that `rowspan` lays over it (`<td rowspan="2">400</td>`). A row
 * that has all its cells or would get too many is left as it is. The cells laid over rows are no longer together than the
 * table itself; so a page of long cells that cover many rows stays small.
 */
export function withCoveredCells(rows: readonly ScannedRow[], columns: number, room: number): readonly CoveredRow[] {
  if (rows.every(({ spans }) => spans === undefined)) return rows.map((row) => ({ row }));
  let left = room;
  let carried: ReadonlyMap<number, Carried> = new Map();
  let wasInHead = rows[0]?.inHead;
  return rows.map((row) => {
    // a cell of the head covers no row of the body
    if (row.inHead !== wasInHead) carried = new Map();
    wasInHead = row.inHead;
    const length = [...carried.values()].reduce((sum, { cell }) => sum + cell.value.length + 1, 0);
    const fits = carried.size > 0 && row.cells.length + carried.size <= columns && length <= left;
    const cells = fits ? covered(cellsOf(row), carried) : undefined;
    if (fits) left -= length;
    carried = carriedOn(carried, row, cells);
    return { row, ...(cells === undefined ? {} : { cells }) };
  });
}

export function cellsOf({ text, cells }: ScannedRow): Text[] {
  return cells.map(([start, end]) => slice(text, start, end));
}

/** Own cells fill the columns that no cell of a row above covers. */
function covered(own: readonly Text[], carried: ReadonlyMap<number, Carried>): readonly Text[] {
  const result: Text[] = [];
  let next = 0;
  for (;;) {
    const cell = carried.get(result.length)?.cell ?? own[next++];
    if (cell === undefined) return result;
    result.push(cell);
  }
}

/** What covers the next row: the rest of what covered this one, and what begins in it. */
function carriedOn(
  before: ReadonlyMap<number, Carried>,
  row: ScannedRow,
  cells: readonly Text[] | undefined,
): ReadonlyMap<number, Carried> {
  const result = new Map<number, Carried>();
  for (const [column, { cell, rows }] of before) if (rows > 1) result.set(column, { cell, rows: rows - 1 });
  if (row.spans === undefined) return result;
  const all = cells ?? cellsOf(row);
  const places = all.flatMap((_, column) => (cells !== undefined && before.has(column) ? [] : [column]));
  for (const { index, rows } of row.spans) {
    const column = places[index];
    const cell = column === undefined ? undefined : all[column];
    if (column !== undefined && cell !== undefined) result.set(column, { cell, rows: rows - 1 });
  }
  return result;
}
