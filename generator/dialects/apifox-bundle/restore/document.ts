import type { Line } from "./lines.ts";
import { unquote } from "./quotes.ts";

/** A flattened document with what is asked of it again and again: what stands behind a line. */
export interface FlatDocument {
  readonly lines: readonly Line[];
  /** Some schema of it lists its properties (`x-apifox-orders`), so that one without the list is unlikely. */
  readonly usesOrders: boolean;
  /** Names that `$ref: '#/components/schemas/Name'` mentions. */
  readonly referenced: ReadonlySet<string>;
  /** Index of the first line behind `index` that holds something. */
  readonly next: (index: number) => number;
  /** The values of the run of `- value` lines that starts at `index`. */
  readonly listAt: (index: number) => readonly string[];
}

export function flatDocument(lines: readonly Line[]): FlatDocument {
  const next = nextLines(lines);
  const lists = new Map<number, readonly string[]>();
  return {
    lines,
    usesOrders: lines.some((line) => line.key === "x-apifox-orders"),
    referenced: referencedSchemas(lines),
    next: (index) => next[index] ?? lines.length,
    listAt(index) {
      const known = lists.get(index);
      if (known !== undefined) return known;
      const list = readList(lines, index);
      lists.set(index, list);
      return list;
    },
  };
}

function nextLines(lines: readonly Line[]): readonly number[] {
  const next: number[] = [];
  let last = lines.length;
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    next[index] = last;
    if (lines[index]?.idle === false) last = index;
  }
  return next;
}

function readList(lines: readonly Line[], start: number): readonly string[] {
  const values: string[] = [];
  for (let index = start; lines[index]?.dashes === 1; index += 1) {
    const line = lines[index];
    if (line !== undefined) values.push(unquote(line.text.value.slice(line.keyAt)));
  }
  return values;
}

const SCHEMA_REFERENCE = "#/components/schemas/";

function referencedSchemas(lines: readonly Line[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const line of lines) {
    if (line.key !== "$ref") continue;
    const target = unquote(line.value);
    if (target.startsWith(SCHEMA_REFERENCE)) names.add(target.slice(SCHEMA_REFERENCE.length));
  }
  return names;
}
