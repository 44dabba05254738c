/** One word of a formula. `text` is what counts: the name of a field, the inside of a text, a sign as it stands. */
export interface Token {
    readonly kind: "field" | "text" | "number" | "name" | "sign" | "end";
    readonly text: string;
    readonly at: number;
}
/**
 * The words of a formula, the last of kind `end`. In linear time.
 *
 * @throws {FormulaProblem} at the first character that the language does not have
 */
export declare function tokensOf(source: string): readonly Token[];
