import { FormulaProblem } from "./formula.js";
import type { Token } from "./tokens.js";
/** The words of a formula as the parser takes them, one after the other. */
export declare class Words {
    #private;
    constructor(tokens: readonly Token[]);
    get next(): Token;
    take(): Token;
    takeSign(text: string): boolean;
    expectSign(text: string): void;
}
/** Says what was wanted where something else is found. */
export declare function missing(found: Token, wanted: string): FormulaProblem;
