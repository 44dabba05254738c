import { isObject } from "../engine/json.js";

/**
 * Something that shall go wrong with calls, or, where it has `push`, with events that are pushed. Without any of what can
 * go wrong it is a fault of the test, and refused.
 */
export interface Fault {
  /** Id of the operation, `bitable.*` for any of a kind. Default: every call. */
  readonly operation?: string;
  /** Answered as the operation documents it. */
  readonly code?: number;
  /** HTTP status of an answer that is not the platform's: 502 with a page of a proxy. With `code` it is that answer's. */
  readonly status?: number;
  /** The connection breaks instead of an answer; of a push in the middle of it. */
  readonly reset?: true;
  /** The call is carried out; its answer breaks off in the middle. */
  readonly cut?: true;
  /** The call is carried out; its answer is no JSON. */
  readonly garbage?: true;
  /** Every token that was given out is expired from then on. */
  readonly expireTokens?: true;
  /** The call takes so much longer; a push begins so much later, so that others overtake it. */
  readonly delayMs?: number;
  /** Type of an event, `drive.*` for any of a kind: it happens to attempts to push such events, and not to calls. */
  readonly push?: string;
  /** The event is sent twice at once. */
  readonly duplicate?: true;
  /** The event is sent and its answer is not heard, or heard too late: the event comes again. */
  readonly answer?: "lost" | "late";
  /** Nothing is sent any more over a connection that stays open; of a long connection from then on, pongs too. */
  readonly silent?: true;
  /** The event comes in so many pieces. */
  readonly fragments?: number;
  /** `after`: the call is carried out, or the event sent, first, and only its answer does not come. Default: `before`. */
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

/** Receivers take no more. */
const mostFragments = 1000;

type Check = (value: unknown) => boolean;

const isTrue: Check = (value) => value === true;
const isWhole =
  (from: number, to: number): Check =>
  (value) =>
    typeof value === "number" && Number.isInteger(value) && value >= from && value <= to;

const checks: ReadonlyMap<string, readonly [check: Check, expected: string]> = new Map([
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
export function faultProblem(value: unknown): string | undefined {
  if (!isObject(value)) return "expected an object";
  for (const [name, given] of Object.entries(value)) {
    const row = checks.get(name);
    if (row === undefined) return `${name}: no such member; there are ${[...checks.keys()].join(", ")}`;
    if (given !== undefined && !row[0](given)) return `${name}: expected ${row[1]}`;
  }
  const isPush = value["push"] !== undefined;
  const [possible, others] = isPush ? [pushEffects, ["operation", ...effects]] : [effects, pushEffects];
  const stray = others.find((name) => value[name] !== undefined && !possible.includes(name));
  if (stray !== undefined) return `${stray}: it happens to ${isPush ? "calls" : "pushes"} only`;
  // Without a code, such an answer would pass for success.
  if (value["code"] === undefined && Number(value["status"]) < 300) return "status: below 300 it needs a code";
  return possible.some((name) => value[name] !== undefined) ? undefined : `expected one of ${possible.join(", ")}`;
}
