import { readDay } from "./calendar.js";
import { bindings, comparing, FormulaProblem, functions } from "./formula.js";
import { tokensOf } from "./tokens.js";
import { missing, Words } from "./words.js";
/**
 * Reads the value of the parameter `filter` in the language of the filter guide. Names of functions may have any case
 * (the guide has both `TODAY()` and `today()`), `CurrentValue` and `contains` may not. Never throws; linear in time, and
 * what is nested too deep is refused.
 */
export function parseFormula(text) {
    try {
        const words = new Words(tokensOf(text));
        const formula = condition(words, 0);
        if (words.next.kind !== "end")
            throw missing(words.next, "an operator or the end");
        return { ok: true, formula };
    }
    catch (problem) {
        if (problem instanceof FormulaProblem)
            return { ok: false, at: problem.at, reason: problem.reason };
        throw problem;
    }
}
/** Levels of brackets; deeper ones would only be made to break something. */
const deepest = 200;
/** An expression that is true or false. A field alone may be: a checkbox. */
function condition(words, depth) {
    const start = words.next;
    return checked(expression(words, 0, depth), start);
}
/** Operators that bind more tightly than `above`, by climbing. */
function expression(words, above, depth) {
    const start = words.next;
    let left = operand(words, depth);
    for (let operator = operatorOf(words.next); operator !== undefined; operator = operatorOf(words.next)) {
        const binding = bindings[operator];
        if (binding <= above)
            break;
        left = chain(words, { left, binding, start }, depth);
    }
    return left;
}
/** All operators of one binding, one after the other. */
function chain(words, { left, binding, start }, depth) {
    const logical = binding < comparing;
    const rest = [];
    for (let operator = operatorOf(words.next); operator !== undefined; operator = operatorOf(words.next)) {
        if (bindings[operator] !== binding)
            break;
        if (binding === comparing && rest.length > 0) {
            throw new FormulaProblem(words.next.at, `“${operator}” follows a comparison; AND(…, …) joins two`);
        }
        words.take();
        const first = words.next;
        const right = expression(words, binding, depth);
        rest.push({ operator, right: logical ? checked(right, first) : right });
    }
    return { kind: "chain", binding, first: logical ? checked(left, start) : left, rest };
}
/** A value with what follows it directly: `CurrentValue.[订单号].contains("003")`. */
function operand(words, depth) {
    let negative = false;
    while (words.takeSign("-"))
        negative = !negative;
    let value = primary(words, depth);
    while (words.takeSign(".")) {
        const method = words.take();
        if (method.kind !== "name" || method.text !== "contains")
            throw missing(method, "“contains”");
        words.expectSign("(");
        value = { kind: "contains", of: value, text: expression(words, 0, deeper(depth, method)) };
        words.expectSign(")");
        // More of them would nest from the left, where no bracket counts them.
        if (words.next.text === "." && words.next.kind === "sign")
            throw missing(words.next, "an operator or the end");
    }
    return negative ? { kind: "negative", of: value } : value;
}
function primary(words, depth) {
    const token = words.take();
    switch (token.kind) {
        case "field":
            return { kind: "field", name: token.text, at: token.at };
        case "text":
            return { kind: "text", text: token.text };
        case "number":
            return { kind: "number", value: Number(token.text) };
        case "name":
            return call(token, words, depth);
        case "sign":
        case "end":
            break;
    }
    if (token.kind !== "sign" || token.text !== "(")
        throw missing(token, "a field, a text, a number or a function");
    const inner = expression(words, 0, deeper(depth, token));
    words.expectSign(")");
    return inner;
}
function call(token, words, depth) {
    const name = functionNamed(token);
    words.expectSign("(");
    const inner = deeper(depth, token);
    const read = ["AND", "OR", "NOT"].includes(name) ? condition : (at, level) => expression(at, 0, level);
    const given = [];
    if (!words.takeSign(")")) {
        do
            given.push(read(words, inner));
        while (words.takeSign(","));
        words.expectSign(")");
    }
    const [fewest, most] = functions[name];
    if (given.length < fewest || given.length > most)
        throw new FormulaProblem(token.at, countOf(name, given.length));
    if (name === "TODATE")
        checkDay(given[0], token);
    return { kind: "call", name, arguments: given };
}
function checkDay(given, token) {
    if (given?.kind !== "text" || readDay(given.text) !== undefined)
        return;
    throw new FormulaProblem(token.at, `TODATE takes a day as "2021-06-01", not “${given.text}”`);
}
function countOf(name, given) {
    const [fewest, most] = functions[name];
    const wanted = fewest === most ? String(fewest) : `${String(fewest)} to ${most === Infinity ? "many" : String(most)}`;
    return `${name} takes ${wanted} values, not ${String(given)}`;
}
function functionNamed(token) {
    const name = token.text.toUpperCase();
    if (isFunction(name))
        return name;
    if (name === "CURRENTVALUE")
        throw new FormulaProblem(token.at, "a field is written CurrentValue.[name]");
    throw new FormulaProblem(token.at, `“${token.text}” is neither a field nor a function of the language`);
}
function isFunction(name) {
    return Object.hasOwn(functions, name);
}
function operatorOf(token) {
    return token.kind === "sign" && isOperator(token.text) ? token.text : undefined;
}
function isOperator(text) {
    return Object.hasOwn(bindings, text);
}
function deeper(depth, token) {
    if (depth >= deepest)
        throw new FormulaProblem(token.at, `more than ${String(deepest)} brackets are open`);
    return depth + 1;
}
function checked(formula, start) {
    if (isCondition(formula))
        return formula;
    throw new FormulaProblem(start.at, "a condition is wanted here, not a value");
}
function isCondition(formula) {
    switch (formula.kind) {
        case "contains":
        case "field":
            return true;
        case "chain":
            return formula.binding <= comparing;
        case "call":
            return ["AND", "OR", "NOT"].includes(formula.name);
        case "text":
        case "number":
        case "negative":
            return false;
    }
}
