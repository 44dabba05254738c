import type { Json } from "../../model/json.ts";
import { objectOf, type JsonObject } from "../json-object.ts";

/** The way from the root of a document to a value in it. */
export type Location = readonly (string | number)[];

/** What makes of one value another, as an action of an OpenAPI Overlay does it. */
export type Step =
  { readonly target: Location; readonly remove: true } | { readonly target: Location; readonly update: JsonObject };

/**
 * The steps that make of an object at a place another one, in an order in which they can be taken: what is no longer is
 * removed, what is there otherwise is merged in. An update adds to a list, so a list that differs is removed and given
 * anew, unless its items can be changed one by one.
 */
export function differenceOf(before: JsonObject, after: JsonObject, target: Location): readonly Step[] {
  const { removed, update, inLists } = compare(before, after, target);
  const members = Object.keys(update).length === 0 ? [] : [{ target, update }];
  return [...removed.map((gone): Step => ({ target: gone, remove: true })), ...members, ...inLists];
}

interface Difference {
  readonly removed: readonly Location[];
  readonly update: JsonObject;
  readonly inLists: readonly Step[];
}

function compare(before: JsonObject, after: JsonObject, target: Location): Difference {
  const removed: Location[] = Object.keys(before)
    .filter((key) => !Object.hasOwn(after, key))
    .map((key) => [...target, key]);
  const update: [string, Json][] = [];
  const inLists: Step[] = [];
  for (const [key, value] of Object.entries(after)) {
    const old = Object.hasOwn(before, key) ? before[key] : undefined;
    const place = [...target, key];
    if (isObject(old) && isObject(value) && hasCommonKey(old, value)) {
      const inner = compare(old, value, place);
      removed.push(...inner.removed);
      inLists.push(...inner.inLists);
      if (Object.keys(inner.update).length > 0) update.push([key, inner.update]);
    } else if (isList(old) && isList(value) && areAlike(old, value)) {
      inLists.push(...value.flatMap((item, index) => itemSteps(old[index], item, [...place, index])));
    } else if (old === undefined || !isSame(old, value)) {
      // what is merged into a list or an object is added to it
      if (typeof old === "object" && old !== null) removed.push(place);
      update.push([key, value]);
    }
  }
  return { removed, update: objectOf(update), inLists };
}

/** Where there is none, one is instead of the other; an empty one has all that it is given. */
function hasCommonKey(before: JsonObject, after: JsonObject): boolean {
  const keys = Object.keys(before);
  return keys.length === 0 || keys.some((key) => Object.hasOwn(after, key));
}

/** Whether two lists differ in objects at the same places at most. */
function areAlike(before: readonly Json[], after: readonly Json[]): boolean {
  if (before.length !== after.length) return false;
  return before.every((item, index) => {
    const other = after[index];
    return (isObject(item) && isObject(other)) || (other !== undefined && isSame(item, other));
  });
}

function itemSteps(before: Json | undefined, after: Json, target: Location): readonly Step[] {
  return isObject(before) && isObject(after) ? differenceOf(before, after, target) : [];
}

/** Equal as JSON, the order of members aside. */
function isSame(a: Json, b: Json): boolean {
  if (isList(a) && isList(b)) return areAlike(a, b) && a.every((item, index) => isSame(item, b[index] ?? null));
  if (!isObject(a) || !isObject(b)) return a === b;
  const names = Object.keys(a);
  const isShared = (name: string): boolean => Object.hasOwn(b, name) && isSame(a[name] ?? null, b[name] ?? null);
  return names.length === Object.keys(b).length && names.every(isShared);
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !isList(value);
}

function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}
