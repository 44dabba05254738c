import { setMember, type Json } from "../model/json.ts";

export interface JsonObject {
  readonly [key: string]: Json;
}

/**
 * An object of the entries that have a value, in their order. Keys come from documents: even `__proto__` is an ordinary
 * one.
 */
export function objectOf(entries: Iterable<readonly [string, Json | undefined]>): JsonObject {
  const object: Record<string, Json> = {};
  for (const [key, value] of entries) if (value !== undefined) setMember(object, key, value);
  return object;
}

/** A list, or undefined where it would be empty. */
export function unlessEmpty(list: readonly Json[]): readonly Json[] | undefined {
  return list.length === 0 ? undefined : list;
}
