import { FormulaProblem } from "./formula.js";
import type { Token } from "./tokens.js";

/** The words of a formula as the parser takes them, one after the other. */
export class Words {
  readonly #tokens: readonly Token[];
  #at = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  get next(): Token {
    return this.#tokens[this.#at] ?? { kind: "end", text: "", at: 0 };
  }

  take(): Token {
    const token = this.next;
    this.#at += 1;
    return token;
  }

  takeSign(text: string): boolean {
    const here = this.next.kind === "sign" && this.next.text === text;
    if (here) this.#at += 1;
    return here;
  }

  expectSign(text: string): void {
    if (!this.takeSign(text)) throw missing(this.next, `“${text}”`);
  }
}

/** Says what was wanted where something else is found. */
export function missing(found: Token, wanted: string): FormulaProblem {
  const what = found.kind === "end" ? "the end" : `“${found.text}”`;
  return new FormulaProblem(found.at, `${wanted} is wanted, not ${what}`);
}
