import { type Value } from "./value.js";
/** The functions of dates; nothing where a value is not of the kind they take. */
export declare function dateFunction(name: "TODATE" | "DATE" | "YEAR" | "MONTH" | "WEEKDAY", [first, second, third]: readonly Value[]): Value;
