import type { Text } from "./text.ts";

/**
 * Remembers what a pure function made of an input, by a key, as long as `owner` lives: documents say the same thing again
 * and again, of 290,000 table cells of 1,000 pages one in eight is new. An owner is what one run has, as its report.
 */
export class Memo<Result> {
  readonly #results = new WeakMap<object, Map<string, Result>>();

  get(owner: object, key: string): Result | undefined {
    return this.#results.get(owner)?.get(key);
  }

  set(owner: object, key: string, result: Result): void {
    const results = this.#results.get(owner);
    if (results === undefined) this.#results.set(owner, new Map([[key, result]]));
    else results.set(key, result);
  }
}

/** What tells a text from others wherever it stands: its characters and, where it is no plain stretch, how they lie. */
export function keyOfText({ value, anchors, end }: Text): string {
  const base = anchors[0]?.from ?? end;
  if (anchors.length === 1 && end - base === value.length) return value;
  return `${value}\u0000${anchors.map(({ at, from }) => `${String(at)}:${String(from - base)}`).join()} ${String(end - base)}`;
}

/** What was made of `from` as if it had been made of `to`, which has the same key. */
export function movedText(made: Text, from: Text, to: Text): Text {
  const by = (to.anchors[0]?.from ?? to.end) - (from.anchors[0]?.from ?? from.end);
  if (by === 0 && made.file === to.file) return made;
  return {
    value: made.value,
    file: to.file,
    anchors: made.anchors.map(({ at, from: place }) => ({ at, from: place + by })),
    end: made.end + by,
  };
}
