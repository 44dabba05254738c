import { join, slice, spanOf, textFrom, type Text } from "../source/text.ts";

/** Stretches of a text that are kept and pieces that stand for others, in order. */
export class TextBuilder {
  readonly #source: Text;
  readonly #pieces: Text[] = [];
  #kept = 0;

  constructor(source: Text) {
    this.#source = source;
  }

  /** Puts `value` in the place of the stretch; stretches come in ascending order. */
  replace(start: number, end: number, value: string): void {
    if (start > this.#kept) this.#pieces.push(slice(this.#source, this.#kept, start));
    if (value !== "") this.#pieces.push(textFrom(value, spanOf(this.#source, start, end)));
    this.#kept = end;
  }

  build(): Text {
    if (this.#kept === 0 && this.#pieces.length === 0) return this.#source;
    const rest = slice(this.#source, this.#kept);
    return join([...this.#pieces, rest], "") ?? rest;
  }
}
