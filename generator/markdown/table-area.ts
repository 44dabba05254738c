import { cellCount, frameOf, type Frame } from "./cell-split.ts";
import { bare, INVISIBLE } from "./invisible.ts";
import type { Line } from "./lines.ts";

/** Where a table stands, as numbers of lines: its header, the delimiter row behind it; both may be wrapped. */
export interface TableArea {
  readonly header: number;
  readonly delimiter: number;
  /** The first line behind the delimiter row. */
  readonly body: number;
  readonly columns: number;
  /** Columns up to the last that has a name. */
  readonly named: number;
  readonly frame: Frame;
}

/** A header with more columns is none of a document; what is more is taken into the last, in each row. */
const MOST_COLUMNS = 100;

/** A header row is wrapped over at most so many lines. */
const HEADER_LINES = 12;

// | --- |:--:|, --- | ---, and what a wrapped one goes on with: ------ |
const delimiterLine = new RegExp(`^[\\s${INVISIBLE}|:-]+$`);

/** All tables of a text, in order: each delimiter row with a header before it that has as many cells. */
export function findTables(lines: readonly Line[]): TableArea[] {
  const areas: TableArea[] = [];
  let free = 0;
  let gap = -1;
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index];
    if (line?.trimmed.includes("|") !== true) gap = index;
    if (line === undefined || line.fence !== undefined || !isDelimiter(line.trimmed)) continue;
    // | - | - | inside a table is a row of which nothing is said
    if (gap < free && free > 0 && !line.trimmed.includes("--")) continue;
    let body = index + 1;
    while (isRestOfDelimiter(lines[body])) body++;
    const area = tableAt(lines, { free, index, body });
    if (area !== undefined) {
      areas.push(area);
      free = area.body;
    }
    index = body - 1;
  }
  return areas;
}

/** Cells of the lines joined to one row. */
export function countCells(lines: readonly Line[], first: number, last: number): number {
  let pipes = 0;
  for (let index = first; index <= last; index++) pipes += lines[index]?.barePipes ?? 0;
  return cellCount(pipes, frameOfLines(lines, first, last));
}

export function frameOfLines(lines: readonly Line[], first: number, last: number): Frame {
  return {
    leading: frameOf(lines[first]?.trimmed ?? "").leading,
    trailing: frameOf(` ${lines[last]?.trimmed ?? ""}`).trailing,
  };
}

function tableAt(
  lines: readonly Line[],
  place: { readonly free: number; readonly index: number; readonly body: number },
): TableArea | undefined {
  const columns = countCells(lines, place.index, place.body - 1);
  const limit = Math.max(place.free, place.index - HEADER_LINES);
  for (let header = place.index - 1; header >= limit; header--) {
    const line = lines[header];
    if (line === undefined || line.trimmed === "" || line.fence !== undefined || /^#{1,6}\s/.test(line.value))
      return undefined;
    const cells = countCells(lines, header, place.index - 1);
    const kept = Math.min(cells, MOST_COLUMNS);
    const frame = frameOfLines(lines, header, place.index - 1);
    const named = Math.max(1, kept - emptyAtEnd(lines[place.index - 1]?.trimmed ?? ""));
    const area = { header, delimiter: place.index, body: place.body, columns: kept, named, frame };
    if (cells === columns) return area;
    // `Facts | ` over `---|---`: the last column has no name
    const isOpen = !frame.leading && frame.trailing && lines[place.index]?.trimmed.endsWith("|") === false;
    if (isOpen && place.index - header === 1 && cells + 1 === columns) {
      return {
        ...area,
        columns: Math.min(columns, MOST_COLUMNS),
        named: kept,
        frame: { leading: false, trailing: false },
      };
    }
    if (place.index - header === 1 && cells > 1 && isWhole(line, lines[header - 1], cells - columns)) return area;
    if (cells > columns) return undefined;
  }
  return undefined;
}

/**
 * Whether a header that has other than the delimiter row's cells stands on one line of its own (`| a | b |` over
 * `| --- |`) and is not the rest of a wrapped one.
 */
function isWhole(line: Line, before: Line | undefined, off: number): boolean {
  const framed = line.trimmed.startsWith("|");
  const rows = before?.trimmed.includes("|") === true;
  return framed ? !rows || before.trimmed.endsWith("|") : !rows && Math.abs(off) === 1;
}

/** How many cells at a header's end are empty: two in `| 自建 | ||`. */
function emptyAtEnd(trimmed: string): number {
  let at = trimmed.length;
  let pipes = 0;
  for (; at > 0 && (trimmed[at - 1] === "|" || trimmed[at - 1] === " "); at--) pipes += Number(trimmed[at - 1] === "|");
  return Math.max(0, pipes - 1);
}

function isDelimiter(trimmed: string): boolean {
  if (!trimmed.includes("|") || !trimmed.includes("-") || !delimiterLine.test(trimmed)) return false;
  const cells = trimmed.split("|").map(bare);
  return cells.every((cell, index) => isDashes(cell) || (cell === "" && (index === 0 || index === cells.length - 1)));
}

function isRestOfDelimiter(line: Line | undefined): boolean {
  return line !== undefined && line.fence === undefined && /-{3,}/.test(line.trimmed) && isDelimiter(line.trimmed);
}

function isDashes(cell: string): boolean {
  return /^:?-+:?$/.test(cell);
}
