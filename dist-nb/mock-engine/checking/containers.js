import { isObject } from "../engine/json.js";
import { inside, problem } from "./problem.js";
/** The rules of a schema for lists. */
export function listChecks(schema, compile) {
    const { minItems, maxItems, items } = schema;
    const min = typeof minItems === "number" ? minItems : 0;
    const max = typeof maxItems === "number" ? maxItems : Infinity;
    const each = items === undefined ? undefined : compile(items);
    if (min <= 0 && max === Infinity && each === undefined)
        return [];
    return [
        (value, run) => {
            if (!Array.isArray(value))
                return undefined;
            const list = value;
            if (list.length > max)
                return problem("above", `${String(list.length)} items are more than ${String(max)}`);
            if (list.length < min)
                return problem("below", `${String(list.length)} items are fewer than ${String(min)}`);
            return each && (enter(run) ?? leave(run, firstOfList(list, each, run)));
        },
    ];
}
/** The rules of a schema for objects. What members are called is data: `__proto__` is a name like any other. */
export function objectChecks(schema, compile) {
    const { properties, required, additionalProperties } = schema;
    const described = isObject(properties) ? Object.entries(properties) : [];
    const members = described.map(([name, member]) => ({ name, check: compile(member), isInherited: name in {} }));
    const needed = Array.isArray(required) ? required.filter((name) => typeof name === "string") : [];
    const others = othersCheck(new Set(described.map(([name]) => name)), additionalProperties, compile);
    if (members.length === 0 && needed.length === 0 && others === undefined)
        return [];
    return [
        (value, run) => {
            if (!isObject(value))
                return undefined;
            for (const name of needed)
                if (!Object.hasOwn(value, name))
                    return inside(name, missing);
            return enter(run) ?? leave(run, firstOfMembers(value, members, run) ?? others?.(value, run));
        },
    ];
}
const missing = problem("required", "it is required and missing");
/** Goes one level in, unless that is too deep or there was too much to look at already. */
function enter(run) {
    run.left -= 1;
    if (run.left < 0)
        return problem("depth", "it is too much to look at");
    if (run.depth >= deepest)
        return problem("depth", "it is nested too deeply");
    run.depth += 1;
    return undefined;
}
function leave(run, found) {
    run.depth -= 1;
    return found;
}
/** More levels than any documented value has, few enough for the stack. */
export const deepest = 500;
function firstOfList(list, check, run) {
    let index = 0;
    for (const item of list) {
        const found = check(item, run);
        if (found !== undefined)
            return inside(index, found);
        index += 1;
    }
    return undefined;
}
function firstOfMembers(value, members, run) {
    for (const { name, check, isInherited } of members) {
        if (isInherited && !Object.hasOwn(value, name))
            continue;
        const member = value[name];
        const found = member === undefined ? undefined : check(member, run);
        if (found !== undefined)
            return inside(name, found);
    }
    return undefined;
}
function othersCheck(described, rule, compile) {
    if (rule === undefined || rule === true || (isObject(rule) && Object.keys(rule).length === 0))
        return undefined;
    const check = rule === false ? () => problem("unknown", "it is not described") : compile(rule);
    return (value, run) => {
        for (const name of Object.keys(value)) {
            const found = described.has(name) ? undefined : check(value[name] ?? null, run);
            if (found !== undefined)
                return inside(name, found);
        }
        return undefined;
    };
}
