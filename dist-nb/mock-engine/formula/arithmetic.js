import { inCalendar } from "./calendar.js";
import { dayValue, nothing, numberValue } from "./value.js";
/** Numbers with numbers, a day and so many days, the days between two; all else is nothing. */
export function calculate(left, operator, right) {
    const [a, b] = [amountOf(left), amountOf(right)];
    if (left.kind === "day" && right.kind === "day") {
        return operator === "-" ? numberValue(left.day - right.day) : nothing;
    }
    if (left.kind === "day")
        return b === undefined ? nothing : shifted(left.day, operator, b);
    if (right.kind === "day")
        return a !== undefined && operator === "+" ? shifted(right.day, "+", a) : nothing;
    return a === undefined || b === undefined ? nothing : numberValue(computed(a, operator, b));
}
/** `-x`, of a number. */
export function negated(value) {
    const amount = amountOf(value);
    // 0-0 rather than -0
    return amount === undefined ? nothing : numberValue(0 - amount);
}
function shifted(day, operator, days) {
    if (operator === "+")
        return dayValue(inCalendar(Math.floor(day + days)));
    return operator === "-" ? dayValue(inCalendar(Math.floor(day - days))) : nothing;
}
function amountOf(value) {
    if (value.kind === "number")
        return value.number;
    return value.kind === "flag" ? Number(value.flag) : undefined;
}
function computed(a, operator, b) {
    switch (operator) {
        case "+":
            return a + b;
        case "-":
            return a - b;
        case "*":
            return a * b;
        case "/":
            return a / b;
    }
}
