import { isObject } from "../engine/json.js";

/** Something that shall go wrong. Without any of what can go wrong it is a fault of the test, and refused. */
export interface Fault {
  /** Id of the operation, `bitable.*` for any of a kind. Default: every call. */
  readonly operation?: string;
  /** Answered as the operation documents it. */
  readonly code?: number;
  /** HTTP status of an answer that is not the platform's: 502 with a page of a proxy. */
  readonly status?: number;
  /** The connection breaks instead of an answer. */
  readonly reset?: true;
  /** The call is carried out; its answer breaks off in the middle. */
  readonly cut?: true;
  /** The call is carried out; its answer is no JSON. */
  readonly garbage?: true;
  /** Every token that was given out is expired from then on. */
  readonly expireTokens?: true;
  /** The call takes so much longer. */
  readonly delayMs?: number;
  /** `after`: the call is carried out first, and its caller does not learn of it. Default: `before`. */
  readonly when?: "before" | "after";
  /** To how many calls it happens. Default: one, and without end where `rate` or `forMs` is given. */
  readonly times?: number;
  /** To which part of the calls it happens, from 0 to 1. */
  readonly rate?: number;
  /** Ends so long after it was set. */
  readonly forMs?: number;
}

/** Faults from other programs take no longer than this to answer. */
const longestDelay = 600_000;

type Check = (value: unknown) => boolean;

const isTrue: Check = (value) => value === true;
const isWhole =
  (from: number, to: number): Check =>
  (value) =>
    typeof value === "number" && Number.isInteger(value) && value >= from && value <= to;

const checks: ReadonlyMap<string, readonly [check: Check, expected: string]> = new Map([
  ["operation", [(value) => typeof value === "string" && value !== "", "text"]],
  ["code", [(value) => Number.isSafeInteger(value) && value !== 0, "a whole number but 0"]],
  ["status", [isWhole(300, 599), "a number from 300 to 599"]],
  ["reset", [isTrue, "true"]],
  ["cut", [isTrue, "true"]],
  ["garbage", [isTrue, "true"]],
  ["expireTokens", [isTrue, "true"]],
  ["delayMs", [isWhole(0, longestDelay), `a whole number up to ${String(longestDelay)}`]],
  ["when", [(value) => value === "before" || value === "after", "“before” or “after”"]],
  ["times", [isWhole(1, Number.MAX_SAFE_INTEGER), "a whole number from 1 on"]],
  ["rate", [(value) => typeof value === "number" && value >= 0 && value <= 1, "a number from 0 to 1"]],
  ["forMs", [isWhole(1, Number.MAX_SAFE_INTEGER), "a whole number from 1 on"]],
]);

const effects = ["code", "status", "reset", "cut", "garbage", "expireTokens", "delayMs"];

/** What is wrong with something that shall be a fault, as `rate: expected a number from 0 to 1`; `undefined`: nothing. */
export function faultProblem(value: unknown): string | undefined {
  if (!isObject(value)) return "expected an object";
  for (const [name, given] of Object.entries(value)) {
    const row = checks.get(name);
    if (row === undefined) return `${name}: no such member; there are ${[...checks.keys()].join(", ")}`;
    if (given !== undefined && !row[0](given)) return `${name}: expected ${row[1]}`;
  }
  return effects.some((name) => value[name] !== undefined) ? undefined : `expected one of ${effects.join(", ")}`;
}
