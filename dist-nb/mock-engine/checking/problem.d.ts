import type { Json } from "../engine/json.js";
/** What a value breaks. `value` stands for enumerations, formats and patterns, `unknown` for a member that is not described. */
export type Rule = "required" | "type" | "value" | "below" | "above" | "unknown" | "depth";
/** The first thing in a value that its schema does not allow. */
export interface Problem {
    /** Names of members and places in lists, from the outside in. */
    readonly at: readonly (string | number)[];
    readonly rule: Rule;
    /** `501 is above 500` */
    readonly said: string;
}
export declare function problem(rule: Rule, said: string): Problem;
/** The same problem, seen from one level further out. */
export declare function inside(name: string | number, { at, rule, said }: Problem): Problem;
/** `records[3].fields`; empty for the value itself. */
export declare function pathText(at: readonly (string | number)[]): string;
/** `“abc”`, `12`, `a list`: a value in a message, never long. */
export declare function describe(value: Json): string;
