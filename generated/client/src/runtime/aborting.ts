/** Settles as the promise does, or rejects with the signal's reason; others may go on waiting for the promise. */
export function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return promise;
  return new Promise((resolve, reject) => {
    promise.then(resolve, reject).finally(onAbort(signal, () => reject(signal.reason as Error)));
  });
}

/** Calls `stop` when the signal aborts, at once where it has; gives what ends that. */
export function onAbort(signal: AbortSignal, stop: () => void): () => void {
  if (signal.aborted) stop();
  const own = listening.get(signal) ?? listen(signal);
  own.add(stop);
  return () => own.delete(stop);
}

/** One listener for each signal: calls often share one, and Node.js warns of more than ten. */
function listen(signal: AbortSignal): Set<() => void> {
  const stops = new Set<() => void>();
  listening.set(signal, stops);
  signal.addEventListener("abort", () => stops.forEach((stop) => stop()));
  return stops;
}

const listening = new WeakMap<AbortSignal, Set<() => void>>();
