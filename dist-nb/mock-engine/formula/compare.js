import { dayOf } from "./calendar.js";
/**
 * Whether a comparison holds. Dates are compared by their day, texts by code unit; `""` is the empty cell. Values that
 * cannot be compared, as a date with a text, are different, and neither is the greater.
 */
export function holds(left, operator, right) {
    const order = orderOf(left, right);
    switch (operator) {
        case "=":
            return order === 0;
        case "!=":
            return order !== 0;
        case ">":
            return order !== undefined && order > 0;
        case ">=":
            return order !== undefined && order >= 0;
        case "<":
            return order !== undefined && order < 0;
        case "<=":
            return order !== undefined && order <= 0;
    }
}
/** Below zero: the left is less; `undefined`: they cannot be compared. Two empty cells are equal. */
function orderOf(left, right) {
    if (isEmpty(left) || isEmpty(right))
        return isEmpty(left) && isEmpty(right) ? 0 : undefined;
    if (left.kind === "day" || right.kind === "day")
        return difference(dayIn(left), dayIn(right));
    if (left.kind === "text" && right.kind === "text")
        return left.text < right.text ? -1 : Number(left.text > right.text);
    return difference(numberIn(left), numberIn(right));
}
function isEmpty(value) {
    return value.kind === "nothing" || (value.kind === "text" && value.text === "");
}
function difference(left, right) {
    return left === undefined || right === undefined ? undefined : Math.sign(left - right);
}
/** The day of a date, or of a number that is a date in milliseconds. */
function dayIn(value) {
    if (value.kind === "day")
        return value.day;
    return value.kind === "number" ? dayOf(value.number) : undefined;
}
/** A ticked checkbox is 1; a formula's number is compared with or without quotation marks. */
function numberIn(value) {
    if (value.kind === "number")
        return value.number;
    if (value.kind === "flag")
        return value.flag ? 1 : 0;
    return value.kind === "text" && /^-?\d+(?:\.\d+)?$/.test(value.text) ? Number(value.text) : undefined;
}
