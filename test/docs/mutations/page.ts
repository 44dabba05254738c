/** The lines of a page in pipe tables, and where its tables stand. */
export class Page {
  readonly lines: readonly string[];

  constructor(readonly text: string) {
    this.lines = text.split("\n");
  }

  /** The rows of the table below a heading, as line numbers; the heading row and its rule are none of them. */
  rows(heading: string): readonly number[] {
    const start = this.lines.findIndex((line) => /^#{2,4} /.test(line) && line.replace(/^#+ /, "").trim() === heading);
    if (start === -1) return [];
    const first = this.lines.findIndex((line, at) => at > start && (line.startsWith("|") || line.startsWith("#")));
    if (first === -1 || !this.lines[first]?.startsWith("|")) return [];
    const rows: number[] = [];
    for (let at = first + 2; this.lines[at]?.startsWith("|") === true; at += 1) rows.push(at);
    return rows;
  }

  /** The cells of a row; a bar that is escaped is part of its cell. */
  cells(row: number): readonly string[] {
    return (this.lines[row] ?? "").split(/(?<!\\)\|/).slice(1, -1);
  }

  /** How deep a row is nested: `&nbsp;&nbsp;└` is one level. */
  depth(row: number): number {
    return (this.cells(row)[0]?.match(/&nbsp;/g)?.length ?? 0) / 2;
  }

  /** Rows of a table with nothing nested below them. */
  leaves(heading: string): readonly number[] {
    const rows = this.rows(heading);
    return rows.filter((row, index) => {
      const next = rows[index + 1];
      return next === undefined || this.depth(next) <= this.depth(row);
    });
  }

  /** The page with a line replaced, or left out. */
  with(row: number, line: string | undefined): string {
    return [...this.lines.slice(0, row), ...(line === undefined ? [] : [line]), ...this.lines.slice(row + 1)].join(
      "\n",
    );
  }

  /** The page with a cell changed; undefined where that changes nothing. */
  withCell(row: number, cell: number, change: (text: string) => string): string | undefined {
    const cells = this.cells(row);
    const changed = cells.map((text, index) => (index === cell ? change(text) : text));
    return changed[cell] === cells[cell] ? undefined : this.with(row, `|${changed.join("|")}|`);
  }

  /** The page with a line added below one. */
  after(row: number, line: string): string {
    return this.with(row, `${this.lines[row] ?? ""}\n${line}`);
  }
}
