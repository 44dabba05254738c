import type { ReferenceSchema, Schema } from "../../generator/model/schema.ts";

/** One place at which two models differ. */
export interface Difference {
  /** The page, by its file below the folder. */
  readonly page: string;
  /** Names of the members on the way to the place. */
  readonly path: readonly string[];
  readonly first: unknown;
  readonly second: unknown;
}

/** Members that say where something stands, or repeat what others say. */
const noFact: ReadonlySet<string> = new Set(["span", "docs", "repair", "exampleRepair"]);
const prose: ReadonlySet<string> = new Set(["description", "remedy", "message", "title"]);
const otherHost = /https:\/\/open\.larkoffice\.com(?=\/document)/gu;

/** Two values of the same kind, of two models. */
export interface Pair {
  readonly first: unknown;
  readonly second: unknown;
}

/** What stands under the name of a shared schema; of the first and of the second model. */
export type Shared = readonly [ReadonlyMap<string, Schema>, ReadonlyMap<string, Schema>];

/**
 * All differences between two values of a model, but not in the white space and markup of prose, nor in whether an object
 * is shared or stands in its place: that depends on prose, which the forms write differently.
 */
export function compareModels(
  page: string,
  pair: Pair,
  shared: Shared = [new Map(), new Map()],
): readonly Difference[] {
  const found: Difference[] = [];
  walk({ page, found, shared }, [], pair);
  return found;
}

/** Without white space, marks of Markdown, link targets and the name of the documentation's host. */
export function squeezed(text: string): string {
  return text
    .replace(otherHost, "https://open.feishu.cn")
    .replace(/!?\[([^\]]*)\]\([^)]*\)/gu, "$1")
    .replace(/[\s*`\\|>\-•·+~_#]/gu, "")
    .replaceAll("：", ":");
}

interface Walk {
  readonly page: string;
  readonly found: Difference[];
  readonly shared: Shared;
}

function walk(state: Walk, path: readonly string[], pair: Pair): void {
  const { first, second } = inPlace(pair, state.shared);
  if (Object.is(first, second) || isSameProse(path, first, second)) return;
  const [a, b] = [membersOf(first), membersOf(second)];
  if (a === undefined || b === undefined || isOtherLength(first, second)) {
    state.found.push({ page: state.page, path, first, second });
    return;
  }
  for (const key of new Set([...a.keys(), ...b.keys()])) {
    if (!noFact.has(key)) walk(state, [...path, key], { first: a.get(key), second: b.get(key) });
  }
}

/** Both as references, or neither. */
function inPlace({ first, second }: Pair, [ofFirst, ofSecond]: Shared): Pair {
  if (isReference(first) === isReference(second)) return { first, second };
  return { first: expanded(first, ofFirst), second: expanded(second, ofSecond) };
}

function expanded(value: unknown, shared: ReadonlyMap<string, Schema>): unknown {
  if (!isReference(value)) return value;
  const { kind: _kind, name, ...use } = value;
  return { ...shared.get(name), ...use };
}

function isReference(value: unknown): value is ReferenceSchema {
  return typeof value === "object" && value !== null && "kind" in value && value.kind === "reference";
}

function isSameProse(path: readonly string[], first: unknown, second: unknown): boolean {
  if (typeof first !== "string" || typeof second !== "string" || !prose.has(path.at(-1) ?? "")) return false;
  return squeezed(withoutTags(first)) === squeezed(withoutTags(second));
}

function withoutTags(text: string): string {
  return text.replace(/&nbsp;|<\/?(?:br|font|code|b|span|p|div)(?:\s[^<>]*)?\/?>/gu, "");
}

/** Members by name; things with names, as properties, by those and not by their place. */
function membersOf(value: unknown): ReadonlyMap<string, unknown> | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  if (!Array.isArray(value)) return new Map(Object.entries(value));
  const items: readonly unknown[] = value;
  const names = items.map(nameOf);
  const isNamed = names.every((name) => name !== undefined) && new Set(names).size === names.length;
  return new Map(items.map((item, index) => [(isNamed ? names[index] : undefined) ?? String(index), item]));
}

function nameOf(item: unknown): string | undefined {
  if (typeof item !== "object" || item === null || !("name" in item) || !("schema" in item)) return undefined;
  return typeof item.name === "string" ? item.name : undefined;
}

function isOtherLength(first: unknown, second: unknown): boolean {
  const isList = Array.isArray(first) && Array.isArray(second);
  return isList && first.length !== second.length && (first.length === 0 || nameOf(first[0]) === undefined);
}
