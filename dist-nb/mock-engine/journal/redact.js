import { isObject } from "../engine/json.js";
/** Members whose values are secrets; `app_token` and `page_token` are none. */
const secretName = /secret|ticket|password|passwd|encrypt|authorization|(access|refresh|id)_?token/i;
/** Tokens wherever they stand: `t-7f1bcd13fc57d46bac21793a18e560`. */
const tokenText = /\b([tua]-)[A-Za-z0-9._-]{16,}/g;
const hidden = "[redacted]";
/** The text without the tokens in it. */
export function redactText(text) {
    return text.replace(tokenText, `$1${hidden}`);
}
/** `a=1&app_secret=x` without the secrets. */
export function redactQuery(search) {
    return search
        .split("&")
        .map((pair) => {
        const name = pair.slice(0, pair.indexOf("=") + 1);
        return secretName.test(name) ? `${name}${hidden}` : redactText(pair);
    })
        .join("&");
}
/** The value without tokens and secrets. Below `depth` levels it says only that there is more. */
export function redactJson(value, depth = 30) {
    if (typeof value === "string")
        return redactText(value);
    if (typeof value !== "object" || value === null)
        return value;
    if (depth === 0)
        return "…";
    if (Array.isArray(value))
        return value.map((item) => redactJson(item, depth - 1));
    return isObject(value) ? redactMembers(value, depth) : null;
}
function redactMembers(value, depth) {
    // `fromEntries` keeps a member called `__proto__` a member.
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [
        name,
        secretName.test(name) && typeof member === "string" ? hidden : redactJson(member, depth - 1),
    ]));
}
