import type { Report } from "../diagnostics/report.ts";
import type { FieldRow } from "./field-row.ts";
import type { Frame } from "./nest-frame.ts";

/** So many other objects, and so much of a name, are put into a message. */
const NAMED = 4;
const LONGEST_NAME = 60;

/** Collects rows that fit several objects, and reports each run of them with one diagnostic that names the objects. */
export class Ambiguities {
  readonly #report: Report;
  #rows: FieldRow[] = [];
  #owner: Frame | undefined;
  #others: readonly Frame[] = [];

  constructor(report: Report) {
    this.#report = report;
  }

  add(row: FieldRow, owner: Frame, others: readonly Frame[]): void {
    if (owner !== this.#owner || others.length !== this.#others.length) this.finish();
    if (others.length === 0) return;
    this.#rows.push(row);
    this.#owner = owner;
    this.#others = others;
  }

  /** Reports what was collected. */
  finish(): void {
    const [first] = this.#rows;
    const last = this.#rows.at(-1);
    if (first !== undefined && last !== undefined && this.#owner !== undefined) {
      const rows = first === last ? `${quoted(first)} fits` : `${quoted(first)} to ${quoted(last)} fit`;
      const named = this.#others.slice(0, NAMED).map(placeName);
      const more = this.#others.length > NAMED ? ["…"] : [];
      const places = [placeName(this.#owner), ...named, ...more].join(", ");
      this.#report("nesting/ambiguous", first.span, `${rows} ${places}; taken for ${placeName(this.#owner)}`);
    }
    this.#rows = [];
    this.#owner = undefined;
    this.#others = [];
  }
}

function placeName({ row }: Frame): string {
  return row === undefined ? "the top level" : quoted(row);
}

function quoted({ name }: FieldRow): string {
  return `“${name.slice(0, LONGEST_NAME)}”`;
}
