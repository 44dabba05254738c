/** A day of the calendar, as `2021-06-01`. */
export type Day = `${number}-${number}-${number}`;

/** The day a filter is evaluated, or one some days from it. */
export interface Today {
  readonly kind: "today";
  /** 1 for tomorrow, -1 for yesterday. */
  readonly days: number;
}

/**
 * `today()`, `today(-7)`: the day on which the service evaluates the filter, so many days from it.
 *
 * @throws {RangeError} where `days` is no whole number
 */
export function today(days = 0): Today {
  if (!Number.isSafeInteger(days)) throw new RangeError(`today takes a whole number of days, not ${String(days)}`);
  return { kind: "today", days };
}
