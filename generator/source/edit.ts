import { inStep, placeOf, type Anchor, type Text } from "./text.ts";

/** A stretch of a text and what is put in its place. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly by: string;
}

/** The text with stretches replaced, which come in ascending order; what is put in stands for the place of its stretch. */
export function edited(text: Text, edits: readonly Edit[]): Text {
  if (edits.length === 0) return text;
  const written = new Writing(text);
  for (const { start, end, by } of edits) {
    written.keepTo(start);
    written.put(by, end);
  }
  written.keepTo(text.value.length);
  return written.text();
}

/** One pass over a text and its anchors. */
class Writing {
  readonly #text: Text;
  #value = "";
  /** From the start of the file on. */
  readonly #anchors: Anchor[] = [];
  /** Up to here the text is written. */
  #at = 0;
  /** The last anchor at or before it. */
  #anchor = 0;

  constructor(text: Text) {
    this.#text = text;
  }

  /** Takes the text as it is up to an offset. */
  keepTo(end: number): void {
    const { value, anchors, start } = this.#text;
    if (end <= this.#at && end < value.length) return;
    this.#mark(this.#place());
    for (let next = anchors[this.#anchor + 1]; next !== undefined && next.at < end; next = anchors[this.#anchor + 1]) {
      this.#value += value.slice(this.#at, next.at);
      this.#at = next.at;
      this.#anchor += 1;
      this.#mark(start + next.from);
    }
    this.#value += value.slice(this.#at, end);
    this.#moveTo(end);
  }

  /** Puts a value in the place of the stretch up to an offset. */
  put(by: string, end: number): void {
    if (by !== "") this.#mark(this.#place());
    this.#value += by;
    this.#moveTo(end);
  }

  text(): Text {
    const { file, end, start: whole } = this.#text;
    const start = this.#anchors[0]?.from ?? whole;
    const anchors = this.#anchors.map(({ at, from }) => ({ at, from: from - start }));
    return { value: this.#value, file, start, end, anchors: anchors.length > 1 ? anchors : inStep };
  }

  #place(): number {
    return placeOf(this.#text, this.#at, this.#anchor);
  }

  #moveTo(offset: number): void {
    const { anchors } = this.#text;
    this.#at = Math.max(this.#at, offset);
    while ((anchors[this.#anchor + 1]?.at ?? Infinity) <= this.#at) this.#anchor += 1;
  }

  /** Of several anchors at one place the last counts. */
  #mark(from: number): void {
    const at = this.#value.length;
    if (this.#anchors.at(-1)?.at === at) this.#anchors.pop();
    this.#anchors.push({ at, from });
  }
}

/** Replaces each match of a global pattern; what is put in stands for the place of the match. */
export function replace(text: Text, pattern: RegExp, by: (match: RegExpMatchArray) => string): Text {
  const edits = [...text.value.matchAll(pattern)].map((match) => {
    return { start: match.index, end: match.index + match[0].length, by: by(match) };
  });
  return edited(text, edits);
}
