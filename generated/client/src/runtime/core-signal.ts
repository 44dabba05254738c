import { onAbort } from "./aborting.js";
import { outOfTime } from "./errors-make.js";
import type { Call } from "./core-request.js";
import { MAX_TIMER } from "./limits/clock.js";

/** A signal that aborts with another one or when its time is over. */
export interface Limited {
  readonly signal: AbortSignal;
  /** Frees timer and listener. */
  readonly close: () => void;
}

/**
 * Aborts with a `TimeoutError` after `ms`, or as soon as `outer` does, with its reason. Its time is the machine's: what is
 * waited for happens outside, where no other clock runs.
 */
export function limited(call: Call, outer: AbortSignal | undefined, ms: number): Limited {
  const inner = new AbortController();
  const forget = onAbort(outer, () => inner.abort(outer?.reason));
  const timer = setTimeout(() => inner.abort(outOfTime(call.facts, ms, call.isExposed)), Math.min(ms, MAX_TIMER));
  return {
    signal: inner.signal,
    close: () => {
      clearTimeout(timer);
      forget();
    },
  };
}
