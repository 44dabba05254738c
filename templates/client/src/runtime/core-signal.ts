import type { Clock } from "./limits/clock.js";

/** A signal that aborts with another one or when its time is over. */
export interface Limited {
  readonly signal: AbortSignal;
  /** Frees timer and listener. */
  readonly close: () => void;
}

/** Aborts with `reason()` after `ms`, or as soon as `outer` does, with its reason. */
export function limited(clock: Clock, outer: AbortSignal | undefined, ms: number, reason: () => Error): Limited {
  const inner = new AbortController();
  const stop = new AbortController();
  if (outer) {
    const forward = (): void => inner.abort(outer.reason);
    if (outer.aborted) forward();
    else outer.addEventListener("abort", forward, { once: true, signal: stop.signal });
  }
  clock.sleep(ms, stop.signal).then(
    () => inner.abort(reason()),
    () => undefined,
  );
  // A reason of its own, since the default is an error with a stack.
  return { signal: inner.signal, close: () => stop.abort(true) };
}

/** Settles as the promise does, or rejects with the signal's reason; others may go on waiting for the promise. */
export function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return promise;
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(signal.reason as Error);
    if (signal.aborted) stop();
    signal.addEventListener("abort", stop, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener("abort", stop));
  });
}
