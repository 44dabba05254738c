import { dateOf, dayAt, dayOf, readDay, weekday } from "./calendar.js";
import { dayValue, nothing, numberValue } from "./value.js";
/** The functions of dates; nothing where a value is not of the kind they take. */
export function dateFunction(name, [first = nothing, second = nothing, third = nothing]) {
    switch (name) {
        case "TODATE":
            return dayValue(dayIn(first));
        case "DATE":
            return dayValue(dayAt(numberIn(first), numberIn(second), numberIn(third)));
        case "YEAR":
            return partOf(first, (day) => dateOf(day).year);
        case "MONTH":
            return partOf(first, (day) => dateOf(day).month);
        case "WEEKDAY":
            return partOf(first, (day) => weekday(day, second.kind === "nothing" ? 1 : numberIn(second)));
    }
}
function partOf(value, part) {
    const day = dayIn(value);
    return day === undefined ? nothing : numberValue(part(day) ?? NaN);
}
/** A date, a text that says one, a number of milliseconds. */
function dayIn(value) {
    if (value.kind === "day")
        return value.day;
    if (value.kind === "number")
        return dayOf(value.number);
    return value.kind === "text" ? readDay(value.text) : undefined;
}
function numberIn(value) {
    return value.kind === "number" ? value.number : NaN;
}
