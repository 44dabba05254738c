import type { Schema } from "../model/schema.ts";
import type { Pair } from "./change.ts";

/**
 * How the type after is related to the one before: `widened` takes all values of before and more, `narrowed` fewer of
 * them, `changed` others.
 */
export function relationOf({ before, after }: Pair<Schema>): "same" | "widened" | "narrowed" | "changed" {
  if (before.kind === after.kind) return "same";
  if (holds(after, before)) return "widened";
  return holds(before, after) ? "narrowed" : "changed";
}

/** Whether each value of the inner type is one of the outer, which is of another kind. */
function holds(outer: Schema, inner: Schema): boolean {
  if (outer.kind === "any") return true;
  if (outer.kind === "number") return inner.kind === "integer";
  return outer.kind === "object" && outer.properties.length === 0 && inner.kind === "map";
}
