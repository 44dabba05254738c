import type { Comparison } from "./formula.js";
import type { Value } from "./value.js";
/**
 * Whether a comparison holds. Dates are compared by their day, texts by code unit; `""` is the empty cell. Values that
 * cannot be compared, as a date with a text, are different, and neither is the greater.
 */
export declare function holds(left: Value, operator: Comparison, right: Value): boolean;
