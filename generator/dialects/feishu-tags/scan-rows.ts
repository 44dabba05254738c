import type { Report } from "../../diagnostics/report.ts";
import { spanOf, type Text } from "../../source/text.ts";
import { attributeOf, tagsOf, type Tag } from "./tag-scan.ts";

/** A row as it stands in a table's content, as offsets. */
export interface ScannedRow {
  readonly start: number;
  readonly end: number;
  readonly cells: readonly (readonly [start: number, end: number])[];
  /** As in `<md-dt-tr level="1">`. */
  readonly level?: string;
  readonly inHead: boolean;
}

/** What a tag of a table is: `tr` for `md-tr`, `md-dt-tr` and `tr`. A `table` stands in a cell. */
const structural = new Map([
  ...["tr", "td", "th", "thead"].flatMap((part) =>
    ["", "md-", "md-dt-"].map((prefix) => [prefix + part, part] as const),
  ),
  ["table", "table"],
]);
const isStructural = (name: string): boolean => structural.has(name);

/**
 * Finds the rows and cells of a table. What is not closed is closed by what follows: a cell by the next cell, a row by the
 * next row, both by the table's end; each is reported. A table inside a cell is part of the cell.
 */
export function scanRows(content: Text, report: Report): ScannedRow[] {
  const scan = new RowScan(content, report);
  for (const tag of tagsOf(content.value, isStructural)) scan.take(tag);
  return scan.finish();
}

class RowScan {
  readonly #rows: ScannedRow[] = [];
  readonly #content: Text;
  readonly #report: Report;
  #inHead = false;
  #row: { start: number; cells: (readonly [number, number])[]; level: string | undefined } | undefined;
  #cell: Tag | undefined;
  #nested = 0;

  constructor(content: Text, report: Report) {
    this.#content = content;
    this.#report = report;
  }

  take(tag: Tag): void {
    const part = structural.get(tag.name);
    if (tag.name.startsWith("md-")) this.#nested = 0;
    if (part === "table" && this.#cell !== undefined) this.#nested = Math.max(0, this.#nested + (tag.closing ? -1 : 1));
    if (part === "table" || this.#nested > 0) return;
    if (part === "thead") this.#inHead = !tag.closing;
    else if (part === "tr") this.#takeRow(tag);
    else this.#takeCell(tag);
  }

  finish(): ScannedRow[] {
    const end = this.#content.value.length;
    if (this.#row !== undefined) this.#endRow(end, end, true);
    return this.#rows;
  }

  #takeRow(tag: Tag): void {
    if (this.#row !== undefined) this.#endRow(tag.start, tag.closing ? tag.end : tag.start, !tag.closing);
    if (!tag.closing) this.#row = { start: tag.start, cells: [], level: attributeOf(tag, "level") };
  }

  #takeCell(tag: Tag): void {
    // <md-th><md-td>方法</md-td></md-th>: a cell around a cell is one cell
    const around = this.#cell !== undefined && !tag.closing && this.#isEmpty(this.#cell, tag);
    if (this.#cell !== undefined && !around) this.#endCell(tag.start, !tag.closing);
    if (tag.closing) return;
    this.#row ??= { start: tag.start, cells: [], level: undefined };
    this.#cell = tag;
  }

  #isEmpty(cell: Tag, next: Tag): boolean {
    return this.#content.value.slice(cell.end, next.start).trim() === "";
  }

  #endRow(contentEnd: number, end: number, unclosed: boolean): void {
    const row = this.#row;
    if (row === undefined) return;
    if (this.#cell !== undefined) this.#endCell(contentEnd, true);
    else if (unclosed) this.#reportUnclosed("row", row.start, contentEnd);
    const level = row.level === undefined ? {} : { level: row.level };
    if (row.cells.length > 0)
      this.#rows.push({ start: row.start, end, cells: row.cells, inHead: this.#inHead, ...level });
    this.#row = undefined;
  }

  #endCell(end: number, unclosed: boolean): void {
    const cell = this.#cell;
    if (cell === undefined) return;
    this.#row?.cells.push([cell.end, end]);
    if (unclosed) this.#reportUnclosed("cell", cell.start, end);
    this.#cell = undefined;
  }

  #reportUnclosed(what: string, start: number, end: number): void {
    this.#report(
      "tags/unclosed",
      spanOf(this.#content, start, end),
      `the ${what} is never closed; it ends where the next thing begins`,
    );
  }
}
