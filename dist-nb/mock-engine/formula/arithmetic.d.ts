import { type Value } from "./value.js";
type Arithmetic = "+" | "-" | "*" | "/";
/** Numbers with numbers, a day and so many days, the days between two; all else is nothing. */
export declare function calculate(left: Value, operator: Arithmetic, right: Value): Value;
/** `-x`, of a number. */
export declare function negated(value: Value): Value;
export {};
