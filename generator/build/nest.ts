import type { Report } from "../diagnostics/report.ts";
import type { Repair } from "../model/repair.ts";
import type { Shape } from "./example-shape.ts";
import { bodyShape, DEEPEST_NESTING, type FieldRow } from "./field-row.ts";
import { nestByExample } from "./nest-by-example.ts";
import { ownership } from "./row-type.ts";

/** A row with the rows it owns. */
export interface Nested<Row extends FieldRow> {
  readonly row: Row;
  readonly children: readonly Nested<Row>[];
  /** What the example shows of it. */
  readonly shape: Shape | undefined;
}

/** A table as a tree, and as its levels have it where they were not followed. */
export interface Nesting<Row extends FieldRow> {
  readonly tree: readonly Nested<Row>[];
  readonly repair?: Repair<readonly Nested<Row>[]>;
}

/**
 * Rows of a table as a tree. Where the document states levels, they decide; where it states none, the JSON example and
 * the named types together do. So they do where the levels cannot be meant (rows too deep that end up in a plain value, a
 * name twice in one object) and the example shows most of the names.
 */
export function nest<Row extends FieldRow>(
  rows: readonly Row[],
  shape: Shape | undefined,
  report: Report,
): Nesting<Row> {
  const stated = rows.some((row) => row.level !== undefined) ? statedDepths(rows, report) : undefined;
  if (stated === undefined) return { tree: asTree(rows, nestByExample(rows, shape, report), shape) };
  const contradiction = misplaced(rows, stated) ?? twiceInOne(rows, stated);
  if (contradiction === undefined || !showsMost(rows, shape)) return { tree: asTree(rows, stated, shape) };
  const message = `the levels around “${contradiction.name}” contradict each other; the example decides`;
  const { span } = contradiction;
  report("nesting/by-example", span, message);
  const repair = { rule: "nesting/by-example", span, literal: asTree(rows, stated, shape) };
  return { tree: asTree(rows, nestByExample(rows, shape, report), shape), repair };
}

/** A row deeper than the row before it allows, where a plain value holds rows in consequence. */
function misplaced(rows: readonly FieldRow[], depths: readonly number[]): FieldRow | undefined {
  const jump = rows.find(({ level = 0 }, index) => level > (depths[index] ?? 0) && level <= DEEPEST_NESTING);
  const holdsInPlain = rows.some(
    ({ type }, index) => ownership(type) === "none" && (depths[index + 1] ?? 0) > (depths[index] ?? 0),
  );
  return holdsInPlain ? jump : undefined;
}

/** The first row whose object has its name already, by these depths. */
function twiceInOne(rows: readonly FieldRow[], depths: readonly number[]): FieldRow | undefined {
  const open: Set<string>[] = [];
  return rows.find(({ name }, index) => {
    const depth = depths[index] ?? 0;
    open.length = Math.min(open.length, depth + 1);
    const taken = (open[depth] ??= new Set());
    if (taken.has(name)) return true;
    taken.add(name);
    return false;
  });
}

/** Whether the example is of these rows: it has two thirds of their names somewhere. */
function showsMost(rows: readonly FieldRow[], shape: Shape | undefined): boolean {
  if (shape === undefined) return false;
  const shown = new Set<string>();
  const pending = [shape];
  for (let each = pending.pop(); each !== undefined; each = pending.pop()) {
    for (const [name, below] of each.names) {
      shown.add(name);
      pending.push(below);
    }
  }
  return rows.filter(({ name }) => shown.has(name)).length * 3 >= rows.length * 2;
}

/** Depths as stated; a row more than one level below the one before it belongs to that one. */
function statedDepths(rows: readonly FieldRow[], report: Report): number[] {
  const depths: number[] = [];
  for (const row of rows) {
    const level = row.level ?? 0;
    const deepest = Math.min(depths.length === 0 ? 0 : (depths.at(-1) ?? 0) + 1, DEEPEST_NESTING);
    if (level > deepest) {
      const message = `“${row.name}” is ${String(level)} levels deep, the row before it allows ${String(deepest)}`;
      report("nesting/level-jump", row.span, message);
    }
    depths.push(Math.min(level, deepest));
  }
  return depths;
}

interface Growing<Row extends FieldRow> extends Nested<Row> {
  readonly children: Growing<Row>[];
}

function asTree<Row extends FieldRow>(
  rows: readonly Row[],
  depths: readonly number[],
  shape: Shape | undefined,
): readonly Nested<Row>[] {
  const roots: Growing<Row>[] = [];
  const path: Growing<Row>[] = [];
  let index = 0;
  for (const row of rows) {
    path.length = Math.min(path.length, depths[index++] ?? 0);
    const owner = path.at(-1);
    const shown = (owner === undefined ? bodyShape(shape, rows) : owner.shape)?.names.get(row.name);
    const node: Growing<Row> = { row, children: [], shape: shown };
    (owner?.children ?? roots).push(node);
    path.push(node);
  }
  return roots;
}
