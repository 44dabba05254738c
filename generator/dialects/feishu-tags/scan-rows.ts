import { readOnce } from "../../diagnostics/read-once.ts";
import type { Report } from "../../diagnostics/report.ts";
import { keyOfText, Memo } from "../../source/memo.ts";
import { slice, spanOf, type Text } from "../../source/text.ts";
import { attributeOf, tagAt, tagsOf, type Tag } from "./tag-scan.ts";

/** A row as it stands in a table's content. */
export interface ScannedRow extends KnownRow {
  readonly text: Text;
  readonly inHead: boolean;
  /** One and the same for all rows of a run that have the same text; absent where a row ends otherwise than by its tag. */
  readonly known?: KnownRow;
}

export interface KnownRow {
  /** Offsets in the row's text. */
  readonly cells: readonly Stretch[];
  /** As in `<md-dt-tr level="1">`. */
  readonly level: string | undefined;
  /** Cells that cover rows below; undefined where there are none. */
  readonly spans: readonly RowSpan[] | undefined;
}

/** `<td rowspan="2">`: so many rows, its own included. */
export interface RowSpan {
  readonly index: number;
  readonly rows: number;
}

type Stretch = readonly [start: number, end: number];

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
  const { value } = content;
  const scan = new RowScan(content, report);
  for (let at = value.indexOf("<"); at !== -1;) {
    const tag = tagAt(value, at, isStructural);
    const end = tag === undefined ? at + 1 : (takeWhole(tag, content, scan, report) ?? tag.end);
    if (tag !== undefined && end === tag.end) scan.take(tag);
    at = value.indexOf("<", end);
  }
  return scan.finish();
}

/** Takes the row that begins with a tag, where nothing in it is out of order, and gives the offset behind it. */
function takeWhole(tag: Tag, content: Text, scan: RowScan, report: Report): number | undefined {
  if (!scan.mayBegin(tag)) return undefined;
  const close = `</${tag.name}>`;
  const last = content.value.indexOf(close, tag.end);
  if (last === -1) return undefined;
  const text = slice(content, tag.start, last + close.length);
  const known = readOnce(knownRows, keyOfText(text), report, () => scanAlone(text));
  if (known === null) return undefined;
  scan.add(text, known);
  return last + close.length;
}

/** Of 82,000 rows of 1,000 pages one in four is new; null: no whole row. */
const knownRows = new Memo<KnownRow | null>();

function scanAlone(text: Text): KnownRow | null {
  let isInOrder = true;
  const scan = new RowScan(text, () => {
    isInOrder = false;
  });
  const tags = tagsOf(text.value, isStructural);
  for (const tag of tags) scan.take(tag);
  const isOpen = scan.isInRow;
  const [row, ...others] = scan.finish();
  const hasHead = tags.some(({ name }) => structural.get(name) === "thead");
  if (row === undefined || others.length > 0 || isOpen || hasHead || !isInOrder) return null;
  const { cells, level, spans } = row;
  return { cells, level, spans };
}

class RowScan {
  readonly #rows: ScannedRow[] = [];
  readonly #content: Text;
  readonly #report: Report;
  #inHead = false;
  #row: { start: number; cells: Stretch[]; level: string | undefined; spans: RowSpan[] } | undefined;
  #cell: Tag | undefined;
  #nested = 0;

  constructor(content: Text, report: Report) {
    this.#content = content;
    this.#report = report;
  }

  get isInRow(): boolean {
    return this.#row !== undefined;
  }

  /** Whether a tag begins a row that does not depend on what stands before it. */
  mayBegin(tag: Tag): boolean {
    return this.#row === undefined && !tag.closing && structural.get(tag.name) === "tr";
  }

  add(text: Text, known: KnownRow): void {
    const { cells, level, spans } = known;
    this.#rows.push({ text, cells, level, spans, inHead: this.#inHead, known });
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
    if (!tag.closing) this.#row = { start: tag.start, cells: [], level: attributeOf(tag, "level"), spans: [] };
  }

  #takeCell(tag: Tag): void {
    // <md-th><md-td>方法</md-td></md-th>: a cell around a cell is one cell
    const around = this.#cell !== undefined && !tag.closing && this.#isEmpty(this.#cell, tag);
    if (this.#cell !== undefined && !around) this.#endCell(tag.start, !tag.closing);
    if (tag.closing) return;
    this.#row ??= { start: tag.start, cells: [], level: undefined, spans: [] };
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
    const { start, cells, level, spans } = row;
    if (cells.length > 0) {
      const text = slice(this.#content, start, end);
      this.#rows.push({ text, cells, level, spans: spans.length === 0 ? undefined : spans, inHead: this.#inHead });
    }
    this.#row = undefined;
  }

  #endCell(end: number, unclosed: boolean): void {
    const cell = this.#cell;
    if (cell === undefined) return;
    const offset = this.#row?.start ?? 0;
    const cells: Stretch[] = [[cell.end - offset, end - offset], ...emptyCells(cell, end - offset)];
    const rows = spanOfRows(cell);
    const index = this.#row?.cells.length ?? 0;
    if (rows > 1) this.#row?.spans.push(...cells.map((_, at) => ({ index: index + at, rows })));
    this.#row?.cells.push(...cells);
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

/** `<th colspan="2">`: the cells that a wide one covers are empty. Nine at most: a page of such cells stays small. */
function emptyCells(cell: Tag, at: number): Stretch[] {
  const span = /^\d{1,2}$/.exec(attributeOf(cell, "colspan") ?? "")?.[0];
  return Array.from({ length: Math.min(Math.max(0, Number(span ?? 1) - 1), 8) }, () => [at, at] as const);
}

function spanOfRows(cell: Tag): number {
  return Number(/^\d{1,3}$/.exec(attributeOf(cell, "rowspan") ?? "")?.[0] ?? 1);
}
