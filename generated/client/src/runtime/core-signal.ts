import { onAbort } from "./aborting.js";
import { MAX_TIMER } from "./limits/clock.js";

/** A signal that aborts with others. */
export interface Joined<Signal = AbortSignal | undefined> {
  readonly signal: Signal;
  /** Stops following them; absent where there is nothing to stop. */
  readonly close?: () => void;
}

/** Aborts with the first of both, with its reason. Where there is but one it is that one itself. */
export function joined(one: AbortSignal, other?: AbortSignal): Joined<AbortSignal>;
export function joined(one?: AbortSignal, other?: AbortSignal): Joined;
export function joined(one?: AbortSignal, other?: AbortSignal): Joined {
  if (!one || !other) return { signal: one ?? other };
  const inner = new AbortController();
  const forget = [one, other].map((signal) => onAbort(signal, () => inner.abort(signal.reason)));
  return { signal: inner.signal, close: () => forget.forEach((stop) => stop()) };
}

/**
 * A signal that aborts when so many milliseconds are over, at most 32 later. Its time is the machine's: what is waited for
 * happens outside, where no other clock runs.
 */
export type TimeLimit = (ms: number) => AbortSignal;

/**
 * What begins at about the same time shares a signal: a timer for each call costs more than all the rest of the limit. No
 * more than that share one, since listeners stay on it until memory is collected.
 */
export function timeLimits(): TimeLimit {
  let signal: AbortSignal;
  let own = 0;
  let until = 0;
  return (ms) => {
    const now = performance.now();
    if (own !== ms || until < now) {
      signal = AbortSignal.timeout(Math.max(0, Math.min(ms + 32, MAX_TIMER)) | 0);
      own = ms;
      until = now + 31;
    }
    return signal;
  };
}
