/** A parsed filter: a condition on one record. `at` counts UTF-16 units from the start of the text. */
export type Formula = {
    readonly kind: "field";
    readonly name: string;
    readonly at: number;
} | {
    readonly kind: "text";
    readonly text: string;
} | {
    readonly kind: "number";
    readonly value: number;
} | {
    readonly kind: "negative";
    readonly of: Formula;
} | {
    readonly kind: "contains";
    readonly of: Formula;
    readonly text: Formula;
} | {
    readonly kind: "call";
    readonly name: FunctionName;
    readonly arguments: readonly Formula[];
} | Chain;
/**
 * Operands of operators that bind equally: `a-b+c`. A chain is one node, so that a long text makes no deep tree;
 * a comparison has one operator.
 */
export interface Chain {
    readonly kind: "chain";
    readonly binding: number;
    readonly first: Formula;
    readonly rest: readonly {
        readonly operator: Operator;
        readonly right: Formula;
    }[];
}
export type Comparison = "=" | "!=" | ">" | ">=" | "<" | "<=";
export type Operator = "||" | "&&" | Comparison | "+" | "-" | "*" | "/";
/** How tightly each operator binds: the higher, the tighter. */
export declare const bindings: {
    readonly [operator in Operator]: number;
};
/** The binding of comparisons. */
export declare const comparing = 3;
/** The functions that the filter guide shows, with the fewest and the most arguments. */
export declare const functions: {
    readonly AND: readonly [1, number];
    readonly OR: readonly [1, number];
    readonly NOT: readonly [1, 1];
    readonly TODAY: readonly [0, 0];
    readonly TODATE: readonly [1, 1];
    readonly DATE: readonly [3, 3];
    readonly YEAR: readonly [1, 1];
    readonly MONTH: readonly [1, 1];
    readonly WEEKDAY: readonly [1, 2];
};
export type FunctionName = keyof typeof functions;
/** Where a text stops being a formula, and why: `“)” is missing`. */
export interface Problem {
    readonly at: number;
    readonly reason: string;
}
/** Thrown inside the parser, which gives it back as a value. */
export declare class FormulaProblem extends Error implements Problem {
    readonly at: number;
    readonly reason: string;
    constructor(at: number, reason: string);
}
