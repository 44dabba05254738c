import { edited, type Edit } from "../source/edit.ts";
import type { Text } from "../source/text.ts";

/** Stretches of a text that are kept and pieces that stand for others, in order. */
export class TextBuilder {
  readonly #source: Text;
  readonly #edits: Edit[] = [];

  constructor(source: Text) {
    this.#source = source;
  }

  /** Puts `value` in the place of the stretch; stretches come in ascending order. */
  replace(start: number, end: number, value: string): void {
    this.#edits.push({ start, end, by: value });
  }

  build(): Text {
    return edited(this.#source, this.#edits);
  }
}
