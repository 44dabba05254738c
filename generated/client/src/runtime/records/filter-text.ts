import type { Moment } from "./date-fields.js";
import type { Comparison } from "./field.js";

/** What the formula language cannot say, or more than a filter may hold. */
export class FilterError extends Error {
  override readonly name = "FilterError";
}

/** `CurrentValue.[订单号]`. The documents have no way to write a bracket, a backslash or a line break in a name. */
export function fieldText(name: string): string {
  const bad = /[[\]\\\p{Cc}\p{Surrogate}\u2028\u2029]/u.exec(name)?.[0];
  if (bad !== undefined)
    throw new FilterError(`a filter cannot name the field ${quote(name)}: no way is known to write ${quote(bad)}`);
  if (name === "") throw new FilterError("a filter cannot name a field without a name");
  return `CurrentValue.[${name}]`;
}

/** A value as the language has it: `"003"`, `10.5`, `1` for what is ticked, `TODAY()-1`, `TODATE("2021-06-01")`. */
export function valueText(comparison: Comparison, value: unknown, timeZone: string): string {
  switch (comparison) {
    case "text":
      return textText(value);
    case "number":
      return numberText(value);
    case "checkbox":
      if (typeof value !== "boolean")
        throw new FilterError(`a checkbox is compared with true or false, not ${quote(value)}`);
      return value ? "1" : "0";
    case "date":
      return momentText(value, timeZone);
  }
}

/** The documents have no way to write a quotation mark, a backslash or a line break in a text. */
export function textText(value: unknown): string {
  if (typeof value !== "string") throw new FilterError(`a text is compared with a text, not ${quote(value)}`);
  const bad = /["\\\p{Cc}\p{Surrogate}\u2028\u2029]/u.exec(value)?.[0];
  if (bad !== undefined)
    throw new FilterError(`a filter cannot hold the text ${quote(value)}: no way is known to write ${quote(bad)}`);
  return `"${value}"`;
}

/** Digits; the documents have no exponents. */
function numberText(value: unknown): string {
  const digits = typeof value === "number" ? String(value) : "";
  if (/^-?\d+(?:\.\d+)?$/.test(digits)) return digits;
  throw new FilterError(`a number is compared with a number that needs no exponent, not ${quote(value)}`);
}

/** The language compares with days; a `Date` stands for its day in the base's time zone. */
function momentText(value: unknown, timeZone: string): string {
  if (value instanceof Date) return `TODATE("${dayIn(value, timeZone)}")`;
  if (typeof value === "string") return `TODATE("${checkedDay(value)}")`;
  // Of a date field nothing else is left; what is no number shows in its text.
  const { days } = { ...(value as Exclude<Moment, Date | string>) };
  if (!Number.isSafeInteger(days))
    throw new FilterError(`a date is compared with a Date, a day or today(), not ${quote(value)}`);
  return days === 0 ? "TODAY()" : `TODAY()${days < 0 ? "-" : "+"}${String(Math.abs(days))}`;
}

function dayIn(date: Date, timeZone: string): string {
  const year = date.getTime();
  if (!(year > Date.UTC(1000, 0, 2) && year < Date.UTC(9999, 11, 30)))
    throw new FilterError("a date is of the years 1000 to 9999");
  const format = new Intl.DateTimeFormat("en-CA", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" });
  const parts = new Map(format.formatToParts(date).map((part) => [part.type, part.value]));
  return ["year", "month", "day"].map((type) => parts.get(type as "year")).join("-");
}

function checkedDay(day: string): string {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
  const time = new Date(Date.UTC(Number(year), Number(month) - 1, Number(date)));
  if (Number.isNaN(time.getTime()) || time.toISOString().slice(0, 10) !== day) {
    throw new FilterError(`a day is written as 2021-06-01, not ${quote(day)}`);
  }
  return day;
}

function quote(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value);
  return typeof value === "object" && value !== null ? "an object" : String(value);
}
