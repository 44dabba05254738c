import { cellCount, frameOf } from "./cell-split.ts";
import type { Line } from "./lines.ts";
import type { TableArea } from "./table-area.ts";

/** A row as the lines it stands on, both included. */
export interface RowLines {
  readonly first: number;
  readonly last: number;
}

/** A row goes on over at most so many lines; a longer one is not a row. */
const ROW_LINES = 120;

/**
 * Finds the rows of a table: `limit` is the line behind the last that can belong to it. A row goes on over several
 * lines while that brings it nearer to the header's number of cells and never beyond it.
 */
export function findRows(lines: readonly Line[], area: TableArea, limit: number): RowLines[] {
  const rows: RowLines[] = [];
  let index = area.body;
  while (index < limit) {
    const first = skipGap(lines, index, area, limit);
    if (first === undefined) break;
    const last = area.frame.trailing
      ? endOfClosedRow(lines, first, area, limit)
      : endOfOpenRow(lines, first, area, limit);
    rows.push({ first, last });
    index = last + 1;
  }
  return rows;
}

/**
 * Where the next row starts. Without a blank line: any line with a pipe. Behind blank lines only a row that is whole and
 * framed as the table is, as where a table was torn in two.
 */
function skipGap(lines: readonly Line[], index: number, area: TableArea, limit: number): number | undefined {
  let at = index;
  while (at < limit && lines[at]?.trimmed === "") at++;
  const line = lines[at];
  if (at >= limit || line === undefined || endsTable(line)) return undefined;
  if (at === index) return line.pipes > 0 || beginsRow(lines, at, limit) ? at : undefined;
  const frame = frameOf(line.trimmed);
  const whole = frame.leading && frame.trailing && cellCount(line.barePipes, frame) === area.columns;
  return whole ? at : undefined;
}

function endsTable(line: Line): boolean {
  return line.fence !== undefined || /^#{1,6}\s/.test(line.value) || line.trimmed.startsWith(":::");
}

/**
 * A row of a table whose rows end with a pipe: wrapped anywhere, it ends where it has its cells and its closing pipe. The
 * cells below a header's last, empty ones may lack (`| ✓ | ✓ |` below `| 商店 | 自建 | ||`). Where no such end is found
 * (`|9|来源|工单来源`, a missing cell), the row is its first line and those that go on from it.
 */
function endOfClosedRow(lines: readonly Line[], first: number, area: TableArea, limit: number): number {
  const leading = frameOf(lines[first]?.trimmed ?? "").leading;
  let all = 0;
  let outsideCode = 0;
  let open = first;
  let short: number | undefined;
  const end = Math.min(limit, first + ROW_LINES);
  for (let last = first; last < end; last++) {
    const line = lines[last];
    if (line === undefined || line.trimmed === "" || endsTable(line)) break;
    if (last > first && startsAnew(lines[last - 1], line)) break;
    all += line.pipes;
    outsideCode += line.barePipes;
    const frame = { leading, trailing: frameOf(` ${line.trimmed}`).trailing };
    const cells = cellCount(outsideCode, frame);
    if (last > first && cells > area.columns) break;
    if (frame.trailing && (cells >= area.columns || cellCount(all, frame) === area.columns)) return last;
    if (frame.trailing && cells >= area.named) short ??= last;
    if (last === first || goesOn(lines[last - 1])) open = last;
  }
  return short ?? open;
}

/** One line ends with a pipe and the next begins with one: two rows, since a wrapped row never breaks inside a pipe. */
function startsAnew(before: Line | undefined, line: Line): boolean {
  return line.trimmed.startsWith("|") && frameOf(` ${before?.trimmed ?? ""}`).trailing;
}

/** A row without pipes around it: its last cell goes on until a line that brings a row's cells of its own. */
function endOfOpenRow(lines: readonly Line[], first: number, area: TableArea, limit: number): number {
  let pipes = 0;
  let leading = false;
  for (let last = first; last < limit; last++) {
    const line = lines[last];
    if (line === undefined || line.trimmed === "" || endsTable(line)) return last - 1;
    const found = line.barePipes;
    if (last > first && !goesOn(lines[last - 1]) && pipes > 0 && beginsRow(lines, last, limit)) return last - 1;
    if (last === first) leading = frameOf(line.trimmed).leading;
    const cells = cellCount(pipes + found, { leading, trailing: false });
    if (last > first && found > 0 && cells > area.columns) return last - 1;
    if (last > first && found > 0 && cells < area.columns && !goesOn(lines[last - 1])) return last - 1;
    pipes += found;
  }
  return limit - 1;
}

/** `权限要求␠␠` over `开启任一权限即可 | 导出云文档`: a row whose first cell is broken over several lines. */
function beginsRow(lines: readonly Line[], first: number, limit: number): boolean {
  const end = Math.min(limit, first + ROW_LINES);
  for (let index = first; index < end; index++) {
    const line = lines[index];
    if (line === undefined || line.trimmed === "") return false;
    if (line.trimmed.includes("|")) return index > first;
    if (!goesOn(line)) return false;
  }
  return false;
}

/** Two blanks at the end of a line say that the cell goes on. */
function goesOn(line: Line | undefined): boolean {
  return /\s{2}$/.test(line?.value ?? "");
}
