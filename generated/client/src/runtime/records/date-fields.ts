import type { Field } from "./field.js";
import { refuse } from "./record-error.js";
import type { Day, Today } from "./moment.js";

/** What a date is compared with. */
export type Moment = Date | Day | Today;

/** `DateTime`: travels as milliseconds since 1970, reads and writes a `Date`. */
export function dateTime(): Field<Date, Date, Moment> {
  return {
    ...dateField(5, "DateTime"),
    write: (value, name) =>
      value instanceof Date && !Number.isNaN(value.getTime()) ? value.getTime() : refuse(name, "a valid Date", value),
  };
}

/** `CreatedTime`, which the service keeps. */
export function createdTime(): Field<Date, never, Moment> {
  return dateField(1001, "CreatedTime");
}

/** `ModifiedTime`, which the service keeps. */
export function modifiedTime(): Field<Date, never, Moment> {
  return dateField(1002, "ModifiedTime");
}

function dateField(type: number, uiType: string): Field<Date, never, Moment> {
  return {
    type,
    uiType,
    comparison: "date",
    read(cell, name) {
      const date = new Date(typeof cell === "number" ? cell : NaN);
      return Number.isNaN(date.getTime()) ? refuse(name, "milliseconds since 1970", cell) : date;
    },
  };
}
