import type { Report } from "../diagnostics/report.ts";
import type { Shape } from "./example-shape.ts";
import { Ambiguities } from "./nest-ambiguity.ts";
import { bodyShape, DEEPEST_NESTING, type FieldRow } from "./field-row.ts";
import { openFrame, remember, type Frame } from "./nest-frame.ts";
import { ownership, typeNameOf } from "./row-type.ts";

/**
 * Depths of rows that state no level. One pass, with the objects that are open at each row: the row goes to the innermost
 * that the example shows to have its name; else to the one whose type its own type extends (`document_cover` to
 * `document`); else to the innermost of which not all is known. A named type owns the row behind it, and a name that is
 * already taken closes an object. Where several fit and nothing decides, it is reported.
 */
export function nestByExample(rows: readonly FieldRow[], shape: Shape | undefined, report: Report): number[] {
  const root = openFrame(undefined, bodyShape(shape, rows), new Map());
  const known = new Map<string, ReadonlySet<string>>();
  const ambiguities = new Ambiguities(report);
  const depths: number[] = [];
  let open: Frame[] = [root];
  const left = countNames(rows);
  for (const row of rows) {
    const rest = (left.get(row.name) ?? 1) - 1;
    left.set(row.name, rest);
    const { depth, others } = place(open, row, rest === 0);
    const owner = open[depth] ?? root;
    ambiguities.add(row, owner, others);
    for (const closed of open.slice(depth + 1)) remember(closed, known);
    open = open.slice(0, depth + 1);
    if (owner.expected?.has(row.name) !== true) owner.isOpen = true;
    owner.taken.add(row.name);
    depths.push(depth);
    if (mayOwn(row, owner) && open.length <= DEEPEST_NESTING)
      open.push(openFrame(row, owner.shape?.names.get(row.name), known));
  }
  ambiguities.finish();
  return depths;
}

function countNames(rows: readonly FieldRow[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { name } of rows) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/** Whether rows can stand inside a row's value: not where its type or its example is a plain value. */
function mayOwn(row: FieldRow, owner: Frame): boolean {
  const shown = owner.shape?.names.get(row.name);
  return ownership(row.type) !== "none" && row.plain === undefined && shown?.scalar === undefined;
}

interface Placement {
  readonly depth: number;
  /** Objects that the row fits as well. */
  readonly others: readonly Frame[];
}

function place(open: readonly Frame[], row: FieldRow, isLast: boolean): Placement {
  const certain = (depth: number): Placement => ({ depth, others: [] });
  const inner = open.length - 1;
  const free = (each: Frame): boolean => !each.taken.has(row.name);
  const shown = lastIndex(open, (each) => each.expected?.has(row.name) === true && free(each));
  const unknown = lastIndex(open, (each) => free(each) && each.isOpen);
  // the example shows an outer object to have this name, and no later row can be meant
  if (shown !== -1 && (shown >= unknown || isLast)) return certain(shown);
  if (ownsNext(open[inner])) return certain(inner);
  const extended = extendedType(open, row);
  if (extended !== -1) return certain(extended);
  if (unknown === -1) return certain(Math.max(0, lastIndex(open, free)));
  const others = open.filter((each, depth) => depth < unknown && free(each) && (each.isOpen || depth === shown));
  return { depth: unknown, others };
}

/** A named type that owns nothing yet owns the row behind it. */
function ownsNext(innermost: Frame | undefined): boolean {
  return innermost?.row !== undefined && innermost.taken.size === 0 && ownership(innermost.row.type) === "must";
}

/** The open object whose type name is the longest beginning of the row's own: `a.value.property` of `a.value`. */
function extendedType(open: readonly Frame[], row: FieldRow): number {
  const own = typeNameOf(row.type);
  if (own === undefined) return -1;
  let best = -1;
  let length = 0;
  for (const [depth, { typeName, taken }] of open.entries()) {
    if (typeName === undefined || taken.has(row.name) || typeName.length < length) continue;
    if (!own.startsWith(`${typeName}.`) && !own.startsWith(`${typeName}_`)) continue;
    best = depth;
    length = typeName.length;
  }
  return best;
}

function lastIndex(open: readonly Frame[], fits: (each: Frame) => boolean): number {
  for (let depth = open.length - 1; depth >= 0; depth--) {
    const each = open[depth];
    if (each !== undefined && fits(each)) return depth;
  }
  return -1;
}
