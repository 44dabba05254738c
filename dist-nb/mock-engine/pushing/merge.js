import { isObject } from "../engine/json.js";
/** The model with these members in it. Throws a `TypeError` for what is no JSON, as a circle. */
export function merged(model, fields) {
    // `fromEntries` keeps a member called `__proto__` a member.
    const members = new Map(Object.entries(model));
    for (const [name, value] of Object.entries(fields)) {
        const known = members.get(name);
        if (value === undefined)
            members.delete(name);
        else
            members.set(name, isObject(known) && isFields(value) ? merged(known, value) : plain(value, name));
    }
    return Object.fromEntries(members);
}
/** A list, a date and whatever else has a class of its own is a value. */
function isFields(value) {
    if (typeof value !== "object" || value === null || Array.isArray(value))
        return false;
    const prototype = Object.getPrototypeOf(value);
    return prototype === Object.prototype || prototype === null;
}
function plain(value, name) {
    const text = JSON.stringify(value);
    if (text === undefined)
        throw new TypeError(`${name}: expected JSON`);
    // What JSON.parse gives is Json.
    return JSON.parse(text);
}
