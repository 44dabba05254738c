/** A day of the calendar: days since 1970-01-01. */
export type Day = number;
/** The day on which a moment, in milliseconds since 1970, falls. */
export declare function dayOf(moment: number): Day | undefined;
/** `undefined` where the number is none, or no day has it. */
export declare function inCalendar(day: number): Day | undefined;
/**
 * The day of a date whose month and day may run over, as the guide has them: `DATE(2021, 13, 0)` is 2021-12-31, and
 * `TODATE("2021-06-31")` the first of July.
 */
export declare function dayAt(year: number, month: number, day: number): Day | undefined;
/** Year, month from 1, day from 1. */
export declare function dateOf(day: Day): {
    readonly year: number;
    readonly month: number;
    readonly day: number;
};
/**
 * The number of a day in its week: from Sunday as 1, with `from` 2 from Monday as 1, with 3 from Monday as 0; `undefined`
 * for others. The guide shows 2; 1 and 3 are as in all spreadsheets.
 */
export declare function weekday(day: Day, from: number): number | undefined;
/** `2021-06-01`, `2021/6/1`; a time behind it is let go. `undefined` for other texts. */
export declare function readDay(text: string): Day | undefined;
