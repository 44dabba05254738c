import type { Text } from "./text.ts";

/**
 * Remembers what a pure function made of an input, by a key, as long as `owner` lives: documents say the same thing again
 * and again, of 290,000 table cells of 1,000 pages one in eight is new. An owner is what one run has, as its report.
 */
export class Memo<Result, Key = string> {
  readonly #results = new WeakMap<object, Map<Key, Result>>();

  get(owner: object, key: Key): Result | undefined {
    return this.#results.get(owner)?.get(key);
  }

  set(owner: object, key: Key, result: Result): void {
    const results = this.#results.get(owner);
    if (results === undefined) this.#results.set(owner, new Map([[key, result]]));
    else results.set(key, result);
  }
}

/** What tells a text from others wherever it stands: its characters and, where it is no plain stretch, how they lie. */
export function keyOfText({ value, start, end, anchors }: Text): string {
  const length = end - start;
  if (anchors.length === 1 && length === value.length) return value;
  return `${value}\u0000${anchors.map(({ at, from }) => `${String(at)}:${String(from)}`).join()} ${String(length)}`;
}

/** What was made of `from` as if it had been made of `to`, which has the same key. */
export function movedText(made: Text, from: Text, to: Text): Text {
  const by = to.start - from.start;
  if (by === 0 && made.file === to.file) return made;
  return { value: made.value, file: to.file, start: made.start + by, end: made.end + by, anchors: made.anchors };
}
