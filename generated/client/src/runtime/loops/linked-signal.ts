/** A signal of our own that follows the caller's. */
export interface LinkedSignal {
  readonly signal: AbortSignal;
  /** Aborts ours; the caller's is left alone. */
  abort(reason: unknown): void;
  /** Stops following, so that a long-lived signal does not keep a listener for each loop. */
  unlink(): void;
}

/** Follows `signal`. Own code, because `AbortSignal.any` is younger than Node 20.0. */
export function linkSignal(signal: AbortSignal | undefined): LinkedSignal {
  const controller = new AbortController();
  const follow = (): void => {
    controller.abort(signal?.reason);
  };
  if (signal?.aborted === true) follow();
  else signal?.addEventListener("abort", follow, { once: true });
  return {
    signal: controller.signal,
    abort: (reason) => {
      controller.abort(reason);
    },
    unlink: () => signal?.removeEventListener("abort", follow),
  };
}

/** Rejects with the signal's reason as soon as it is aborted, else settles as `work`. Late failures of `work` are nobody's. */
export async function unlessAborted<Value>(work: PromiseLike<Value>, signal: AbortSignal | undefined): Promise<Value> {
  if (signal === undefined) return work;
  let onAbort = (): void => undefined;
  const aborted = new Promise<never>((_, reject) => {
    onAbort = () => {
      reject(signal.reason);
    };
    if (signal.aborted) onAbort();
    else signal.addEventListener("abort", onAbort, { once: true });
  });
  try {
    return await Promise.race([work, aborted]);
  } catch (error) {
    // What is aborted fails in its own words; the caller's are the reason.
    signal.throwIfAborted();
    throw error;
  } finally {
    signal.removeEventListener("abort", onAbort);
  }
}
