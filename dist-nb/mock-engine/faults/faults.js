import { faultProblem } from "./fault.js";
/** One who sets more at a time has lost count. */
const mostFaults = 1000;
/**
 * None is on. Chance comes from `random`, so the same seed and calls give the same faults. `names` are those of all
 * operations: a fault that could never happen is refused.
 */
export function makeFaults(clock, random, names) {
    let entries = [];
    let lastId = 0;
    const drop = () => {
        entries = entries.filter(({ left, until }) => left > 0 && until > clock.now());
    };
    return {
        add(fault) {
            const problem = faultProblem(fault);
            if (problem !== undefined)
                throw new TypeError(`fault: ${problem}`);
            const { operation } = fault;
            if (names?.some(fitting(operation)) === false) {
                throw new TypeError(`fault: operation: there is none called ${String(operation)}`);
            }
            if (entries.length >= mostFaults)
                throw new TypeError(`fault: more than ${String(mostFaults)} at a time`);
            entries.push(entryOf((lastId += 1), fault, clock.now()));
            return lastId;
        },
        remove(id) {
            const before = entries.length;
            entries = entries.filter((entry) => entry.id !== id);
            return entries.length < before;
        },
        clear() {
            entries = [];
        },
        list() {
            drop();
            return entries.map(({ id, fault, happened, left }) => ({
                id,
                fault,
                happened,
                ...(left === Infinity ? {} : { left }),
            }));
        },
        draw(operation) {
            if (entries.length === 0)
                return undefined;
            drop();
            return harmOf(entries, operation, random);
        },
        drawPush(type, chance) {
            if (entries.length === 0)
                return undefined;
            drop();
            return pushHarmOf(entries.filter(({ fitsPush }) => fitsPush(type)), chance);
        },
    };
}
function entryOf(id, fault, now) {
    const endless = fault.rate !== undefined || fault.forMs !== undefined;
    return {
        id,
        fault: { ...fault },
        fits: fault.push === undefined ? fitting(fault.operation) : never,
        fitsPush: fault.push === undefined ? never : fitting(fault.push),
        until: fault.forMs === undefined ? Infinity : now + fault.forMs,
        left: fault.times ?? (endless ? Infinity : 1),
        happened: 0,
    };
}
/** The first fault that makes the answer another one is the last that happens; delays before it add up. */
function harmOf(entries, operation, random) {
    let delayMs = 0;
    let expireTokens = false;
    let isHarmed = false;
    for (const entry of entries) {
        const { fault } = entry;
        if (!entry.fits(operation) || !strikes(entry, random))
            continue;
        isHarmed = true;
        delayMs += fault.delayMs ?? 0;
        expireTokens ||= fault.expireTokens === true;
        if (isEnding(fault))
            return { delayMs, expireTokens, ending: fault };
    }
    return isHarmed ? { delayMs, expireTokens, ending: undefined } : undefined;
}
/** Whether a fault happens this time; if so, that is counted. */
function strikes(entry, random) {
    if (entry.fault.rate !== undefined && random.next() >= entry.fault.rate)
        return false;
    entry.left -= 1;
    entry.happened += 1;
    return true;
}
/** All that strike happen together; of those that exclude each other the first. */
function pushHarmOf(entries, random) {
    const struck = entries.filter((entry) => strikes(entry, random)).map(({ fault }) => fault);
    if (struck.length === 0)
        return undefined;
    const breaking = struck.find(({ reset }) => reset === true);
    return {
        delayMs: struck.reduce((sum, { delayMs = 0 }) => sum + delayMs, 0),
        isDoubled: struck.some(({ duplicate }) => duplicate === true),
        isSilent: struck.some(({ silent }) => silent === true),
        fragments: struck.find(({ fragments }) => fragments !== undefined)?.fragments,
        answer: struck.find(({ answer }) => answer !== undefined)?.answer,
        breaks: breaking && (breaking.when ?? "before"),
    };
}
function never() {
    return false;
}
function isEnding({ code, status, reset, cut, garbage }) {
    return (code ?? status) !== undefined || reset === true || cut === true || garbage === true;
}
function fitting(pattern) {
    if (pattern === undefined || pattern === "*")
        return () => true;
    if (!pattern.endsWith("*"))
        return (operation) => operation === pattern;
    const start = pattern.slice(0, -1);
    return (operation) => operation?.startsWith(start) === true;
}
