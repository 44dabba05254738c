import type { Schema } from "../model/schema.ts";
import type { Pair } from "./change.ts";
import type { Scene } from "./scene.ts";
import { sidesOf } from "./shown.ts";

interface Bounds {
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
}

const lower = ["minLength", "minItems", "minimum"] as const;
const upper = ["maxLength", "maxItems", "maximum"] as const;

/** Finds bounds, patterns and formats that differ between two schemas of one kind. */
export function compareBounds(pair: Pair<Schema>, at: string, scene: Scene): void {
  const bounds = { before: boundsOf(pair.before), after: boundsOf(pair.after) };
  for (const name of lower) compareBound(bounds, { name, tighter: (a, b) => a > b }, at, { pair, scene });
  for (const name of upper) compareBound(bounds, { name, tighter: (a, b) => a < b }, at, { pair, scene });
  comparePattern(pair, at, scene);
  compareFormat(pair, at, scene);
}

function boundsOf(schema: Schema): Bounds {
  return schema.kind === "string" || schema.kind === "array" || "minimum" in schema || "maximum" in schema
    ? schema
    : {};
}

interface Bound {
  readonly name: (typeof lower | typeof upper)[number];
  readonly tighter: (a: number, b: number) => boolean;
}

interface Around {
  readonly pair: Pair<Schema>;
  readonly scene: Scene;
}

function compareBound({ before, after }: Pair<Bounds>, { name, tighter }: Bound, at: string, around: Around): void {
  const old = before[name];
  const now = after[name];
  if (old === now) return;
  const isTighter = now !== undefined && (old === undefined || tighter(now, old));
  const { pair, scene } = around;
  scene.found(
    `${scene.direction}/bound-${isTighter ? "narrowed" : "widened"}`,
    at,
    sidesOf(pair, { before: written(name, old), after: written(name, now) }),
  );
}

function written(name: string, bound: number | undefined): string {
  return bound === undefined ? `no ${name}` : `${name} ${String(bound)}`;
}

function comparePattern(pair: Pair<Schema>, at: string, { direction, found }: Scene): void {
  const { before, after } = pair;
  if (before.kind !== "string" || after.kind !== "string" || before.pattern === after.pattern) return;
  found(
    `${direction}/pattern-${after.pattern === undefined ? "dropped" : "changed"}`,
    at,
    sidesOf(pair, { before: before.pattern ?? "any text", after: after.pattern ?? "any text" }),
  );
}

function compareFormat(pair: Pair<Schema>, at: string, { direction, found }: Scene): void {
  const [old, now] = [formatOf(pair.before), formatOf(pair.after)];
  if (old === now) return;
  found(`${direction}/format-changed`, at, sidesOf(pair, { before: old ?? "no format", after: now ?? "no format" }));
}

function formatOf(schema: Schema): string | undefined {
  return "format" in schema ? schema.format : undefined;
}
