export function problem(rule, said) {
    return { at: [], rule, said };
}
/** The same problem, seen from one level further out. */
export function inside(name, { at, rule, said }) {
    return { at: [name, ...at], rule, said };
}
/** `records[3].fields`; empty for the value itself. */
export function pathText(at) {
    return at
        .map((part, index) => typeof part === "number" ? `[${String(part)}]` : `${index === 0 ? "" : "."}${shortened(part)}`)
        .join("");
}
/** `“abc”`, `12`, `a list`: a value in a message, never long. */
export function describe(value) {
    if (typeof value === "string")
        return `“${shortened(value)}”`;
    if (typeof value !== "object" || value === null)
        return String(value);
    return Array.isArray(value) ? "a list" : "an object";
}
function shortened(text) {
    return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
