import { isObject } from "../engine/json.js";
/** Faults from other programs take no longer than this to answer. */
const longestDelay = 600_000;
/** Receivers take no more. */
const mostFragments = 1000;
const isTrue = (value) => value === true;
const isWhole = (from, to) => (value) => typeof value === "number" && Number.isInteger(value) && value >= from && value <= to;
const checks = new Map([
    ["operation", [(value) => typeof value === "string" && value !== "", "text"]],
    ["code", [(value) => Number.isSafeInteger(value) && value !== 0, "a whole number but 0"]],
    ["status", [isWhole(200, 599), "a number from 200 to 599"]],
    ["reset", [isTrue, "true"]],
    ["cut", [isTrue, "true"]],
    ["garbage", [isTrue, "true"]],
    ["expireTokens", [isTrue, "true"]],
    ["delayMs", [isWhole(0, longestDelay), `a whole number up to ${String(longestDelay)}`]],
    ["push", [(value) => typeof value === "string" && value !== "", "text"]],
    ["duplicate", [isTrue, "true"]],
    ["answer", [(value) => value === "lost" || value === "late", "“lost” or “late”"]],
    ["silent", [isTrue, "true"]],
    ["fragments", [isWhole(2, mostFragments), `a whole number from 2 to ${String(mostFragments)}`]],
    ["when", [(value) => value === "before" || value === "after", "“before” or “after”"]],
    ["times", [isWhole(1, Number.MAX_SAFE_INTEGER), "a whole number from 1 on"]],
    ["rate", [(value) => typeof value === "number" && value >= 0 && value <= 1, "a number from 0 to 1"]],
    ["forMs", [isWhole(1, Number.MAX_SAFE_INTEGER), "a whole number from 1 on"]],
]);
const effects = ["code", "status", "reset", "cut", "garbage", "expireTokens", "delayMs"];
const pushEffects = ["duplicate", "answer", "silent", "fragments", "reset", "delayMs"];
/** What is wrong with something that shall be a fault, as `rate: expected a number from 0 to 1`; `undefined`: nothing. */
export function faultProblem(value) {
    if (!isObject(value))
        return "expected an object";
    for (const [name, given] of Object.entries(value)) {
        const row = checks.get(name);
        if (row === undefined)
            return `${name}: no such member; there are ${[...checks.keys()].join(", ")}`;
        if (given !== undefined && !row[0](given))
            return `${name}: expected ${row[1]}`;
    }
    const isPush = value["push"] !== undefined;
    const [possible, others] = isPush ? [pushEffects, ["operation", ...effects]] : [effects, pushEffects];
    const stray = others.find((name) => value[name] !== undefined && !possible.includes(name));
    if (stray !== undefined)
        return `${stray}: it happens to ${isPush ? "calls" : "pushes"} only`;
    // Without a code, such an answer would pass for success.
    if (value["code"] === undefined && Number(value["status"]) < 300)
        return "status: below 300 it needs a code";
    return possible.some((name) => value[name] !== undefined) ? undefined : `expected one of ${possible.join(", ")}`;
}
