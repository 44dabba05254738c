import type { Formula, Problem } from "./formula.js";
/** The first field in the text that is none of the table's: `known` says whether it has one of that name. */
export declare function unknownField(formula: Formula, known: (name: string) => boolean): Problem | undefined;
/** All fields of a formula, in the order of the text. */
export declare function fieldsOf(formula: Formula): readonly Extract<Formula, {
    kind: "field";
}>[];
