import type { Report } from "../diagnostics/report.ts";
import type { Shape } from "./example-shape.ts";
import { bodyShape, DEEPEST_NESTING, type FieldRow } from "./field-row.ts";
import { nestByExample } from "./nest-by-example.ts";

/** A row with the rows it owns. */
export interface Nested<Row extends FieldRow> {
  readonly row: Row;
  readonly children: readonly Nested<Row>[];
  /** What the example shows of it. */
  readonly shape?: Shape;
}

/**
 * Rows of a table as a tree. Where the document states levels, they decide; where it states none, the JSON example and
 * the named types together do.
 */
export function nest<Row extends FieldRow>(
  rows: readonly Row[],
  shape: Shape | undefined,
  report: Report,
): readonly Nested<Row>[] {
  const stated = rows.some((row) => row.level !== undefined);
  const depths = stated ? statedDepths(rows, report) : nestByExample(rows, shape, report);
  return asTree(rows, depths, shape);
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
  for (const [index, row] of rows.entries()) {
    path.length = Math.min(path.length, depths[index] ?? 0);
    const owner = path.at(-1);
    const shown = (owner === undefined ? bodyShape(shape, rows) : owner.shape)?.names.get(row.name);
    const node: Growing<Row> = { row, children: [], ...(shown === undefined ? {} : { shape: shown }) };
    (owner?.children ?? roots).push(node);
    path.push(node);
  }
  return roots;
}
