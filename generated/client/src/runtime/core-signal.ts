/** A signal that aborts with another one or when its time is over. */
export interface Limited {
  readonly signal: AbortSignal;
  /** Frees timer and listener. */
  readonly close: () => void;
}

/**
 * Aborts with `reason()` after `ms`, or as soon as `outer` does, with its reason. Its time is the machine's: what is
 * waited for happens outside, where no other clock runs.
 */
export function limited(outer: AbortSignal | undefined, ms: number, reason: () => Error): Limited {
  const inner = new AbortController();
  const forward = (): void => inner.abort(outer?.reason);
  // A timer takes no more than 31 bits.
  const timer = setTimeout(() => inner.abort(reason()), Math.min(ms, 2 ** 31 - 1));
  if (outer?.aborted) forward();
  outer?.addEventListener("abort", forward);
  return {
    signal: inner.signal,
    close: () => {
      clearTimeout(timer);
      outer?.removeEventListener("abort", forward);
    },
  };
}

/** Settles as the promise does, or rejects with the signal's reason; others may go on waiting for the promise. */
export function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return promise;
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(signal.reason as Error);
    if (signal.aborted) stop();
    signal.addEventListener("abort", stop);
    promise.then(resolve, reject).finally(() => signal.removeEventListener("abort", stop));
  });
}
