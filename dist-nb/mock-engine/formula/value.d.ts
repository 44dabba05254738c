import { type Json } from "../engine/json.js";
import { type Day } from "./calendar.js";
/** What a formula computes with. */
export type Value = {
    readonly kind: "nothing";
} | {
    readonly kind: "text";
    readonly text: string;
} | {
    readonly kind: "number";
    readonly number: number;
} | {
    readonly kind: "flag";
    readonly flag: boolean;
} | {
    readonly kind: "day";
    readonly day: Day;
};
/**
 * A cell in its documented read shape, or, better, with the type of its field beside it: `{ type: 5, value: 1622476800000 }`
 * is a date, while the number alone is one only where it is compared with a date. That is also how the cells of formulas and
 * lookups come. `null` for an empty cell.
 */
export type FormulaValue = Json;
export declare const nothing: Value;
/**
 * What a cell is to a formula. The page of `list` says that a filter sees the text of a field and nothing else: so people,
 * files and groups are their names, options and linked records their texts, a link its text, several of them with commas
 * between.
 */
export declare function valueOf(cell: FormulaValue): Value;
/** A number, where it is one. */
export declare function numberValue(number: number): Value;
/** A day, where there is one. */
export declare function dayValue(day: Day | undefined): Value;
