import type { Json } from "../model/json.ts";
import { objectOf, type JsonObject } from "../openapi/json-object.ts";
import type { Location } from "./overlay.ts";

/** What a change makes of a value; undefined takes it away. */
export type MakeOf = (value: Json) => Json | undefined;

/** The document with one value of it changed. All others are the same objects; so is the document where there is no such value. */
export function changeAt(document: Json, [step, ...rest]: Location, make: MakeOf): Json | undefined {
  if (step === undefined) return make(document);
  if (isList(document)) {
    return typeof step === "number" && step < document.length ? changeItem(document, [step, ...rest], make) : document;
  }
  if (!isObject(document) || typeof step !== "string" || !Object.hasOwn(document, step)) return document;
  const changed = changeAt(document[step] ?? null, rest, make);
  if (changed === document[step]) return document;
  return objectOf(Object.entries(document).map(([key, value]) => [key, key === step ? changed : value] as const));
}

function changeItem(list: readonly Json[], [step, ...rest]: readonly [number, ...Location], make: MakeOf): Json {
  const changed = changeAt(list[step] ?? null, rest, make);
  if (changed === list[step]) return list;
  return changed === undefined ? list.toSpliced(step, 1) : list.with(step, changed);
}

/**
 * What an overlay's `update` makes of the value it is for: members of objects are merged, deeply, lists get what is in the
 * other list behind their own items, anything else is replaced.
 */
export function merged(value: Json, update: Json): Json {
  if (isList(value) && isList(update)) return [...value, ...update];
  if (!isObject(value) || !isObject(update)) return update;
  const members = new Map(Object.entries(value));
  for (const [key, member] of Object.entries(update)) {
    const known = members.get(key);
    members.set(key, known === undefined ? member : merged(known, member));
  }
  return objectOf(members);
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !isList(value);
}

export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}
