import { FormulaProblem } from "./formula.js";
/** The words of a formula as the parser takes them, one after the other. */
export class Words {
    #tokens;
    #at = 0;
    constructor(tokens) {
        this.#tokens = tokens;
    }
    get next() {
        return this.#tokens[this.#at] ?? { kind: "end", text: "", at: 0 };
    }
    take() {
        const token = this.next;
        this.#at += 1;
        return token;
    }
    takeSign(text) {
        const here = this.next.kind === "sign" && this.next.text === text;
        if (here)
            this.#at += 1;
        return here;
    }
    expectSign(text) {
        if (!this.takeSign(text))
            throw missing(this.next, `“${text}”`);
    }
}
/** Says what was wanted where something else is found. */
export function missing(found, wanted) {
    const what = found.kind === "end" ? "the end" : `“${found.text}”`;
    return new FormulaProblem(found.at, `${wanted} is wanted, not ${what}`);
}
