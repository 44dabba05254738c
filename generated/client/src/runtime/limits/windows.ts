import type { RateWindow } from "../facts.js";

/**
 * Latest possible arrivals of calls at the server, ascending, in milliseconds.
 *
 * When a call arrives is not known: somewhere between being sent and its answer. The server's window holds it for one
 * length from then on, so it is counted from the latest moment: its answer, and until then a moment far ahead.
 */
export type Arrivals = number[];

/** What windows say of arrivals at a moment. */
export interface Room {
  /** The earliest moment at which one call more could be sent. */
  readonly at: number;
  /** How long the longest window remembers a call, in milliseconds. */
  readonly keep: number;
}

/**
 * When one call more could be sent without any interval of a window's length ever holding more arrivals than the window
 * allows. Never too late, too early only while calls are unanswered: ask again then.
 */
export function roomFor(
  arrivals: Readonly<Arrivals>,
  windows: readonly RateWindow[],
  now: number,
  margin: number,
): Room {
  let at = 0;
  let keep = 0;
  for (const { requests, seconds } of windows) {
    // A thousandth more than the window, for clocks that run at different speeds.
    const length = seconds * 1001 + margin;
    // With so many calls in the window's length before it, this one's place is the next to come free. What is unanswered
    // now holds its place for a length from now at least.
    const first = arrivals.at(-Math.max(1, requests | 0)) ?? -Infinity;
    at = Math.max(at, Math.min(first, now) + length);
    keep = Math.max(keep, length);
  }
  return { at, keep };
}

/** Puts what was expected at one moment to another. */
export function move(arrivals: Arrivals, from: number, to: number): void {
  let at = arrivals.lastIndexOf(from);
  // It was forgotten already.
  if (at < 0) at = arrivals.length;
  let other: number;
  while ((other = arrivals[at + 1] ?? to) < to) arrivals[at++] = other;
  while ((other = arrivals[at - 1] ?? to) > to) arrivals[at--] = other;
  arrivals[at] = to;
}
