import type { Clock } from "../engine/behaviour.js";
import type { Random } from "../engine/random.js";
import { faultProblem, type Fault } from "./fault.js";

/** A fault that is on. */
export interface ActiveFault {
  readonly id: number;
  readonly fault: Fault;
  /** To how many calls it has happened. */
  readonly happened: number;
  /** To how many more it can; absent: without end. */
  readonly left?: number;
}

/** What happens to one call. */
export interface Harm {
  readonly delayMs: number;
  readonly expireTokens: boolean;
  /** The fault that makes its answer another one, if any. */
  readonly ending: Fault | undefined;
}

/** What happens to one attempt to push an event. */
export interface PushHarm {
  readonly delayMs: number;
  readonly isDoubled: boolean;
  readonly isSilent: boolean;
  readonly fragments: number | undefined;
  readonly answer: "lost" | "late" | undefined;
  /** The connection breaks before the event is whole, or before its answer comes. */
  readonly breaks: "before" | "after" | undefined;
}

export interface Faults {
  /** Turns a fault on and gives its id; throws a `TypeError` that says what is wrong with it. */
  add(fault: Fault): number;
  /** Turns one off; `false` where there is none such. */
  remove(id: number): boolean;
  clear(): void;
  list(): readonly ActiveFault[];
  /** What happens to a call; what can happen only so many times has happened once more then. */
  draw(operation: string | undefined): Harm | undefined;
  /** What happens to one attempt to push an event of that type, as `random` decides. */
  drawPush(type: string, random: Random): PushHarm | undefined;
}

/** One who sets more at a time has lost count. */
const mostFaults = 1000;

interface Entry {
  readonly id: number;
  readonly fault: Fault;
  readonly fits: (operation: string | undefined) => boolean;
  readonly fitsPush: (type: string) => boolean;
  readonly until: number;
  left: number;
  happened: number;
}

/**
 * None is on. Chance comes from `random`, so the same seed and calls give the same faults. `names` are those of all
 * operations: a fault that could never happen is refused.
 */
export function makeFaults(clock: Clock, random: Random, names?: readonly string[]): Faults {
  let entries: Entry[] = [];
  let lastId = 0;

  const drop = (): void => {
    entries = entries.filter(({ left, until }) => left > 0 && until > clock.now());
  };

  return {
    add(fault) {
      const problem = faultProblem(fault);
      if (problem !== undefined) throw new TypeError(`fault: ${problem}`);
      const { operation } = fault;
      if (names?.some(fitting(operation)) === false) {
        throw new TypeError(`fault: operation: there is none called ${String(operation)}`);
      }
      if (entries.length >= mostFaults) throw new TypeError(`fault: more than ${String(mostFaults)} at a time`);
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
      if (entries.length === 0) return undefined;
      drop();
      return harmOf(entries, operation, random);
    },
    drawPush(type, chance) {
      if (entries.length === 0) return undefined;
      drop();
      return pushHarmOf(
        entries.filter(({ fitsPush }) => fitsPush(type)),
        chance,
      );
    },
  };
}

function entryOf(id: number, fault: Fault, now: number): Entry {
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
function harmOf(entries: readonly Entry[], operation: string | undefined, random: Random): Harm | undefined {
  let delayMs = 0;
  let expireTokens = false;
  let isHarmed = false;
  for (const entry of entries) {
    const { fault } = entry;
    if (!entry.fits(operation) || !strikes(entry, random)) continue;
    isHarmed = true;
    delayMs += fault.delayMs ?? 0;
    expireTokens ||= fault.expireTokens === true;
    if (isEnding(fault)) return { delayMs, expireTokens, ending: fault };
  }
  return isHarmed ? { delayMs, expireTokens, ending: undefined } : undefined;
}

/** Whether a fault happens this time; if so, that is counted. */
function strikes(entry: Entry, random: Random): boolean {
  if (entry.fault.rate !== undefined && random.next() >= entry.fault.rate) return false;
  entry.left -= 1;
  entry.happened += 1;
  return true;
}

/** All that strike happen together; of those that exclude each other the first. */
function pushHarmOf(entries: readonly Entry[], random: Random): PushHarm | undefined {
  const struck = entries.filter((entry) => strikes(entry, random)).map(({ fault }) => fault);
  if (struck.length === 0) return undefined;
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

function never(): boolean {
  return false;
}

function isEnding({ code, status, reset, cut, garbage }: Fault): boolean {
  return (code ?? status) !== undefined || reset === true || cut === true || garbage === true;
}

function fitting(pattern: string | undefined): (operation: string | undefined) => boolean {
  if (pattern === undefined || pattern === "*") return () => true;
  if (!pattern.endsWith("*")) return (operation) => operation === pattern;
  const start = pattern.slice(0, -1);
  return (operation) => operation?.startsWith(start) === true;
}
