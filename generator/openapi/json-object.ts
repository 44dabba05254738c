import type { Json } from "../model/json.ts";

export interface JsonObject {
  readonly [key: string]: Json;
}

/**
 * An object of the entries that have a value, in their order. Keys come from documents: `Object.fromEntries` makes even
 * `__proto__` an ordinary key.
 */
export function objectOf(entries: Iterable<readonly [string, Json | undefined]>): JsonObject {
  const present: [string, Json][] = [];
  for (const [key, value] of entries) if (value !== undefined) present.push([key, value]);
  return Object.fromEntries(present);
}

/** A list, or undefined where it would be empty. */
export function unlessEmpty(list: readonly Json[]): readonly Json[] | undefined {
  return list.length === 0 ? undefined : list;
}
