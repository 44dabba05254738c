import { unlessAborted } from "../aborting.js";

/** Time as limiter, retries and polling see it; tests pass their own. */
export interface Clock {
  /** Milliseconds since some moment; never goes back. */
  now(): number;
  /** Resolves after so many milliseconds, at most 24 days; rejects at once with the signal's reason where that aborts. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

/** Milliseconds; `setTimeout` fires at once where it is asked for more. */
export const MAX_TIMER = 2 ** 31 - 1;

/** The machine's clock. */
export const systemClock: Clock = {
  now: () => performance.now(),
  sleep(ms, signal) {
    let timer: ReturnType<typeof setTimeout>;
    const slept = new Promise<void>((resolve) => (timer = setTimeout(resolve, Math.min(Math.ceil(ms), MAX_TIMER))));
    return unlessAborted(slept, signal).finally(() => clearTimeout(timer));
  },
};
