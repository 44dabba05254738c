import type { Formula, Problem } from "./formula.js";
/** A formula, or the place and the reason why a text is none. */
export type ParsedFormula = {
    readonly ok: true;
    readonly formula: Formula;
} | ({
    readonly ok: false;
} & Problem);
/**
 * Reads the value of the parameter `filter` in the language of the filter guide. Names of functions may have any case
 * (the guide has both `TODAY()` and `today()`), `CurrentValue` and `contains` may not. Never throws; linear in time, and
 * what is nested too deep is refused.
 */
export declare function parseFormula(text: string): ParsedFormula;
