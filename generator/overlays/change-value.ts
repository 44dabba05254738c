import type { Json } from "../model/json.ts";
import { objectOf, type JsonObject } from "../openapi/json-object.ts";
import type { LocationTree } from "./location-tree.ts";

/** What a change makes of a value; undefined takes it away. */
export type MakeOf = (value: Json) => Json | undefined;

/**
 * A document with the values at some locations changed, each once, what is inside a value before the value itself. All
 * others are the same objects; so is the document where there is nothing at any of them.
 */
export function changeAll(document: Json, { isSelected, children }: LocationTree, make: MakeOf): Json | undefined {
  const changed = children.size === 0 ? document : changeInside(document, children, make);
  return isSelected ? make(changed) : changed;
}

function changeInside(value: Json, children: LocationTree["children"], make: MakeOf): Json {
  if (isList(value)) {
    const items = value.map((item, index) => changeChild(item, children.get(index), make));
    return items.every((item, index) => item === value[index]) ? value : items.filter(isThere);
  }
  if (!isObject(value)) return value;
  const members = Object.entries(value).map(
    ([key, member]) => [key, changeChild(member, children.get(key), make)] as const,
  );
  return members.every(([key, member]) => member === value[key]) ? value : objectOf(members);
}

function changeChild(value: Json, child: LocationTree | undefined, make: MakeOf): Json | undefined {
  return child === undefined ? value : changeAll(value, child, make);
}

function isThere(item: Json | undefined): item is Json {
  return item !== undefined;
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
