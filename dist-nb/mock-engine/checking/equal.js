import { isObject } from "../engine/json.js";
/** Whether two JSON values are the same, whatever the order of their members. */
export function equal(a, b) {
    if (a === b)
        return true;
    if (Array.isArray(a))
        return Array.isArray(b) && areEqual(a, b);
    if (!isObject(a) || !isObject(b))
        return false;
    const names = Object.keys(a);
    if (names.length !== Object.keys(b).length)
        return false;
    return names.every((name) => Object.hasOwn(b, name) && equal(a[name] ?? null, b[name] ?? null));
}
function areEqual(a, b) {
    return a.length === b.length && a.every((item, index) => equal(item, b[index] ?? null));
}
