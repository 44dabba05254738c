const dayLength = 86_400_000;
/** A base keeps the time of Asia/Shanghai, eight hours before UTC (the hour of its summers 1986 to 1991 is left out). */
const ahead = 8 * 3_600_000;
/** As far as JavaScript's calendar goes. */
const lastDay = 100_000_000;
/** The day on which a moment, in milliseconds since 1970, falls. */
export function dayOf(moment) {
    return inCalendar(Math.floor((moment + ahead) / dayLength));
}
/** `undefined` where the number is none, or no day has it. */
export function inCalendar(day) {
    return Math.abs(day) < lastDay ? day : undefined;
}
/**
 * The day of a date whose month and day may run over, as the guide has them: `DATE(2021, 13, 0)` is 2021-12-31, and
 * `TODATE("2021-06-31")` the first of July.
 */
export function dayAt(year, month, day) {
    const date = new Date(0);
    date.setUTCFullYear(Math.trunc(year), Math.trunc(month) - 1, Math.trunc(day));
    return inCalendar(Math.floor(date.getTime() / dayLength));
}
/** Year, month from 1, day from 1. */
export function dateOf(day) {
    const date = new Date(day * dayLength);
    return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
/**
 * The number of a day in its week: from Sunday as 1, with `from` 2 from Monday as 1, with 3 from Monday as 0; `undefined`
 * for others. The guide shows 2; 1 and 3 are as in all spreadsheets.
 */
export function weekday(day, from) {
    // 1970-01-01 was a Thursday.
    const afterSunday = (((day + 4) % 7) + 7) % 7;
    if (from === 1)
        return afterSunday + 1;
    const afterMonday = (afterSunday + 6) % 7;
    if (from === 2)
        return afterMonday + 1;
    return from === 3 ? afterMonday : undefined;
}
/** `2021-06-01`, `2021/6/1`; a time behind it is let go. `undefined` for other texts. */
export function readDay(text) {
    const [, year, , month, day] = /^\s*(\d{4})([-/])(\d{1,2})\2(\d{1,2})(?:[ T]\d{1,2}:\d{2}(?::\d{2})?)?\s*$/.exec(text) ?? [];
    const [inYear, inMonth] = [Number(month), Number(day)];
    if (inYear < 1 || inYear > 12 || inMonth < 1 || inMonth > 31)
        return undefined;
    return dayAt(Number(year), inYear, inMonth);
}
