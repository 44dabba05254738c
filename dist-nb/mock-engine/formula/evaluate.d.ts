import type { Formula } from "./formula.js";
import { type FormulaValue } from "./value.js";
/** The fields of one record; `undefined` where the table has no such field, `null` where the cell is empty. */
export type FormulaRecord = (field: string) => FormulaValue | undefined;
/**
 * Whether a filter takes a record. `now` is the clock in milliseconds since 1970; days are those of Asia/Shanghai. A field
 * that the table does not have is empty here: `unknownField` finds it beforehand. Never throws.
 */
export declare function matches(formula: Formula, record: FormulaRecord, now: number): boolean;
