import { calculate, negated } from "./arithmetic.js";
import { dayOf } from "./calendar.js";
import { holds } from "./compare.js";
import { dateFunction } from "./date-functions.js";
import { dayValue, numberValue, valueOf } from "./value.js";
/**
 * Whether a filter takes a record. `now` is the clock in milliseconds since 1970; days are those of Asia/Shanghai. A field
 * that the table does not have is empty here: `unknownField` finds it beforehand. Never throws.
 */
export function matches(formula, record, now) {
    return isTrue(evaluate(formula, { record, now }));
}
function evaluate(formula, given) {
    switch (formula.kind) {
        case "field":
            return valueOf(given.record(formula.name) ?? null);
        case "text":
            return { kind: "text", text: formula.text };
        case "number":
            return numberValue(formula.value);
        case "negative":
            return negated(evaluate(formula.of, given));
        case "contains":
            return flag(contains(evaluate(formula.of, given), evaluate(formula.text, given)));
        case "call":
            return call(formula, given);
        case "chain":
            return chain(formula, given);
    }
}
function call({ name, arguments: parts }, given) {
    const holdsIn = (part) => isTrue(evaluate(part, given));
    switch (name) {
        case "AND":
            return flag(parts.every(holdsIn));
        case "OR":
            return flag(parts.some(holdsIn));
        case "NOT":
            return flag(!parts.some(holdsIn));
        case "TODAY":
            return dayValue(dayOf(given.now));
        case "TODATE":
        case "DATE":
        case "YEAR":
        case "MONTH":
        case "WEEKDAY":
            return dateFunction(name, parts.map((part) => evaluate(part, given)));
    }
}
function chain({ first, rest }, given) {
    return rest.reduce((value, { operator, right }) => combined(value, operator, evaluate(right, given)), evaluate(first, given));
}
function combined(left, operator, right) {
    switch (operator) {
        case "&&":
            return flag(isTrue(left) && isTrue(right));
        case "||":
            return flag(isTrue(left) || isTrue(right));
        case "+":
        case "-":
        case "*":
        case "/":
            return calculate(left, operator, right);
        case "=":
        case "!=":
        case ">":
        case ">=":
        case "<":
        case "<=":
            return flag(holds(left, operator, right));
    }
}
/** By the text that a person sees; nothing contains nothing. */
function contains(value, part) {
    const [text, wanted] = [seen(value), seen(part)];
    return text !== undefined && wanted !== undefined && text.includes(wanted);
}
function seen(value) {
    if (value.kind === "text")
        return value.text;
    return value.kind === "number" ? String(value.number) : undefined;
}
function isTrue(value) {
    return value.kind === "flag" ? value.flag : value.kind === "number" && value.number !== 0;
}
function flag(of) {
    return { kind: "flag", flag: of };
}
