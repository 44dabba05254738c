import type { RateWindow } from "../facts.js";

/**
 * Latest possible arrivals of calls at the server, ascending, in milliseconds.
 *
 * When a call arrives is not known: somewhere between being sent and its answer. The server's window holds it for one
 * length from then on, so it is counted from the latest moment: its answer, and until then a moment far ahead.
 */
export type Arrivals = number[];

/**
 * The earliest moment at which one call more could be sent without any interval of a window's length ever holding more
 * arrivals than the window allows. Never too late, too early only while calls are unanswered: ask again then.
 */
export function freeAt(
  arrivals: Readonly<Arrivals>,
  windows: readonly RateWindow[],
  now: number,
  margin: number,
): number {
  let at = 0;
  for (const window of windows) {
    // With so many calls in the window's length before it, this one's place is the next to come free.
    const first = arrivals[arrivals.length - Math.max(1, Math.floor(window.requests))];
    // What is unanswered now holds its place for a length from now at least.
    if (first !== undefined) at = Math.max(at, Math.min(first, now) + lengthOf(window, margin));
  }
  return at;
}

/** How long the longest window remembers a call, in milliseconds. */
export function memoryOf(windows: readonly RateWindow[], margin: number): number {
  return Math.max(0, ...windows.map((window) => lengthOf(window, margin)));
}

/** Puts what was expected at one moment to another. */
export function move(arrivals: Arrivals, from: number, to: number): void {
  const index = arrivals.lastIndexOf(from);
  if (index >= 0) arrivals.splice(index, 1);
  let at = arrivals.length;
  while ((arrivals[at - 1] ?? 0) > to) at--;
  arrivals.splice(at, 0, to);
}

/** A thousandth more than the window, for clocks that run at different speeds. */
function lengthOf(window: RateWindow, margin: number): number {
  return window.seconds * 1001 + margin;
}
