import { FormulaProblem } from "./formula.js";
/**
 * The words of a formula, the last of kind `end`. In linear time.
 *
 * @throws {FormulaProblem} at the first character that the language does not have
 */
export function tokensOf(source) {
    const tokens = [];
    let at = skipSpace(source, 0);
    while (at < source.length) {
        const [token, end] = tokenAt(source, at);
        tokens.push(token);
        at = skipSpace(source, end);
    }
    return [...tokens, { kind: "end", text: "", at }];
}
const fieldStart = "CurrentValue.[";
const space = /\s*/y;
const number = /\d+(?:\.\d+)?/y;
const name = /[A-Za-z_\p{L}][\w\p{L}]*/uy;
const sign = /&&|\|\||[!<>]=|[=<>+\-*/(),.[\]]/y;
function tokenAt(source, at) {
    if (source.startsWith(fieldStart, at))
        return fieldAt(source, at);
    if (source[at] === '"')
        return textAt(source, at);
    for (const [kind, pattern] of [
        ["number", number],
        ["name", name],
        ["sign", sign],
    ]) {
        const text = matchAt(pattern, source, at);
        if (text !== "")
            return [{ kind, text, at }, at + text.length];
    }
    throw new FormulaProblem(at, strange(source, at));
}
/** `CurrentValue.[订单号]`; a name cannot hold a closing bracket. */
function fieldAt(source, at) {
    const start = at + fieldStart.length;
    const end = source.indexOf("]", start);
    if (end < 0)
        throw new FormulaProblem(at, "the name of a field has no “]” at its end");
    if (end === start)
        throw new FormulaProblem(at, "a field has no name");
    return [{ kind: "field", text: source.slice(start, end), at }, end + 1];
}
/** `"003"`; nothing is documented that would bring a quotation mark into a text. */
function textAt(source, at) {
    const end = source.indexOf('"', at + 1);
    if (end < 0)
        throw new FormulaProblem(at, "a text has no quotation mark at its end");
    return [{ kind: "text", text: source.slice(at + 1, end), at }, end + 1];
}
function strange(source, at) {
    const character = String.fromCodePoint(source.codePointAt(at) ?? 0);
    if ("“”'‘’".includes(character))
        return `a text stands in " quotation marks, not in ${character}`;
    if (character === "%")
        return "“%” is no operator; the text was percent-encoded once too often";
    return `“${character}” is not of the language`;
}
function skipSpace(source, at) {
    return at + matchAt(space, source, at).length;
}
function matchAt(pattern, source, at) {
    pattern.lastIndex = at;
    return pattern.exec(source)?.[0] ?? "";
}
