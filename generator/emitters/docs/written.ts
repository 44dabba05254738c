import type { Field } from "./field-node.ts";

/** What was written in one language until now: documents say the same thing again and again. */
export interface Written<Shown> {
  /** Of cells, by their text. */
  readonly cells: Map<string, string>;
  readonly fields: WeakMap<Field, Shown>;
}

export function nothingWritten<Shown>(): Written<Shown> {
  return { cells: new Map(), fields: new WeakMap() };
}

/** What was made of the same before, or is made now. */
export function remembered<Key, Made>(
  known: { readonly get: (key: Key) => Made | undefined; readonly set: (key: Key, made: Made) => unknown },
  key: Key,
  make: (key: Key) => Made,
): Made {
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = make(key);
  known.set(key, made);
  return made;
}
