import { entry, type MapNode } from "../../pages/node.ts";
import type { Reading } from "./reading.ts";

/** The numbers under the given keywords. One that is no number is reported and left out. */
export function readBounds<K extends string>(
  schema: MapNode,
  keys: readonly K[],
  reading: Reading,
): { readonly [key in K]?: number } {
  const result: { [key in K]?: number } = {};
  for (const key of keys) {
    const node = entry(schema, key);
    if (node === undefined) continue;
    const value = node.kind === "scalar" && node.value !== null && node.value !== "" ? Number(node.value) : Number.NaN;
    if (Number.isFinite(value)) result[key] = value;
    else reading.report("openapi/bound", node.span, `“${key}” is no number`);
  }
  return result;
}

/**
 * Inclusive bounds of a number. `exclusiveMinimum: 0` (3.1), or `minimum: 0` with the flag `exclusiveMinimum: true` (3.0), is
 * `minimum: 1` for a whole number; for any other it cannot be said and is reported.
 */
export function readRange(
  kind: "integer" | "number",
  schema: MapNode,
  reading: Reading,
): { readonly minimum?: number; readonly maximum?: number } {
  const stated = readBounds(schema, ["minimum", "maximum"], reading);
  const low = exclusive(schema, { keyword: "exclusiveMinimum", bound: stated.minimum }, reading);
  const high = exclusive(schema, { keyword: "exclusiveMaximum", bound: stated.maximum }, reading);
  if (kind === "integer") {
    return {
      ...stated,
      ...(low === undefined ? {} : { minimum: Math.max(low + 1, stated.minimum ?? -Infinity) }),
      ...(high === undefined ? {} : { maximum: Math.min(high - 1, stated.maximum ?? Infinity) }),
    };
  }
  if (low !== undefined || high !== undefined) {
    reading.report("openapi/exclusive-bound", schema.span, "an exclusive bound of a number is left out");
  }
  return stated;
}

/** The bound that is not part of the range, as either version writes it. */
function exclusive(
  schema: MapNode,
  { keyword, bound }: { readonly keyword: string; readonly bound: number | undefined },
  reading: Reading,
): number | undefined {
  const node = entry(schema, keyword);
  if (node === undefined || (node.kind === "scalar" && node.value === false)) return undefined;
  if (node.kind === "scalar" && node.value === true) return bound;
  return readBounds(schema, [keyword], reading)[keyword];
}
