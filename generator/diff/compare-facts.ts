import type { Json } from "../model/json.ts";
import type { EnumItem, Schema } from "../model/schema.ts";
import type { Pair } from "./change.ts";
import type { Scene } from "./scene.ts";
import { shown, sidesOf } from "./shown.ts";

/** Finds what differs of that which schemas of every kind may say: null, values, default, advice, words. */
export function compareFacts(pair: Pair<Schema>, at: string, scene: Scene): void {
  const { direction } = scene;
  const { before, after } = pair;
  if (before.nullable !== after.nullable) {
    scene.found(after.nullable ? `${direction}/became-nullable` : `${direction}/no-longer-nullable`, at, sidesOf(pair));
  }
  if (before.deprecated !== after.deprecated) {
    scene.found(after.deprecated ? `${direction}/deprecated` : `${direction}/no-longer-deprecated`, at, sidesOf(pair));
  }
  compareEnums(pair, at, scene);
  compareDefaults(pair, at, scene);
  compareWords(pair, at, scene);
}

function compareEnums(pair: Pair<Schema>, at: string, scene: Scene): void {
  const old = pair.before.enum ?? [];
  const now = pair.after.enum ?? [];
  if (old.length === 0 && now.length === 0) return;
  if (old.length === 0)
    return scene.found(`${scene.direction}/enum-introduced`, at, sidesOf(pair, { after: listed(now) }));
  if (now.length === 0)
    return scene.found(`${scene.direction}/enum-dropped`, at, sidesOf(pair, { before: listed(old) }));
  const before = new Map(old.map((item) => [keyOf(item), item]));
  const after = new Map(now.map((item) => [keyOf(item), item]));
  for (const [key, item] of before) {
    const same = after.get(key);
    if (same === undefined) {
      scene.found(`${scene.direction}/enum-value-removed`, at, sidesOf(pair, { before: shown(item.value) }));
    } else if (words(item.description) !== words(same.description)) {
      const values = { before: described(item), after: described(same) };
      scene.found("text/description", at, sidesOf(pair, values));
    }
  }
  for (const [key, item] of after) {
    if (!before.has(key))
      scene.found(`${scene.direction}/enum-value-added`, at, sidesOf(pair, { after: shown(item.value) }));
  }
}

function compareDefaults(pair: Pair<Schema>, at: string, scene: Scene): void {
  const { before, after } = pair;
  if (isSame(before.default, after.default)) return;
  const rule = scene.direction === "request" ? "request/default-changed" : "text/default";
  scene.found(rule, at, sidesOf(pair, { before: valueShown(before.default), after: valueShown(after.default) }));
}

function compareWords(pair: Pair<Schema>, at: string, scene: Scene): void {
  const { before, after } = pair;
  if (words(before.description) !== words(after.description)) {
    const values = { before: shown(before.description ?? "nothing"), after: shown(after.description ?? "nothing") };
    scene.found("text/description", at, sidesOf(pair, values));
  }
  if (before.typeName !== after.typeName) {
    const values = { before: before.typeName ?? "no name", after: after.typeName ?? "no name" };
    scene.found("text/type-name", at, sidesOf(pair, values));
  }
  if (!isSame(before.example, after.example)) {
    scene.found(
      "text/example",
      at,
      sidesOf(pair, { before: valueShown(before.example), after: valueShown(after.example) }),
    );
  }
}

/** Prose apart from how its lines were broken. */
export function words(text: string | undefined): string {
  return (text ?? "").replace(/\s+/g, " ").trim();
}

function keyOf({ value }: EnumItem): string {
  return JSON.stringify(value);
}

function listed(items: readonly EnumItem[]): string {
  return shown(items.map(({ value }) => String(value)).join(", "));
}

function described({ value, description }: EnumItem): string {
  return shown(`${String(value)}: ${description ?? ""}`);
}

function valueShown(value: Json | undefined): string {
  return value === undefined ? "none" : shown(value);
}

/** Equal JSON, in whatever order its members stand. */
export function isSame(a: Json | undefined, b: Json | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && JSON.stringify(sorted(a)) === JSON.stringify(sorted(b)));
}

function sorted(value: Json): Json {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(sorted);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, member]) => [key, sorted(member)]));
}
