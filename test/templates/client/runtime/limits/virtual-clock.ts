import type { Clock } from "../../../../../templates/client/src/runtime/limits/clock.ts";

/** Time that passes only while `run` is waiting, and then at once. */
export interface VirtualClock extends Clock {
  /** Lets time pass until the promise settles, and settles as it does. Throws where nothing would ever happen. */
  run<T>(promise: Promise<T>): Promise<T>;
  /** Sleeps that nobody has ended. */
  sleeping(): number;
}

interface Sleeper {
  readonly at: number;
  readonly order: number;
  wake(): void;
}

export function virtualClock(): VirtualClock {
  const sleepers = new Set<Sleeper>();
  let now = 0;
  let order = 0;

  async function run<T>(promise: Promise<T>): Promise<T> {
    let isSettled = false;
    const settled = promise.finally(() => (isSettled = true));
    settled.catch(() => undefined);
    for (;;) {
      await new Promise(setImmediate);
      if (isSettled) return settled;
      const next = [...sleepers].reduce<Sleeper | undefined>(
        (first, one) =>
          first && (first.at < one.at || (first.at === one.at && first.order < one.order)) ? first : one,
        undefined,
      );
      if (!next) throw new Error("nothing will ever happen");
      now = Math.max(now, next.at);
      next.wake();
    }
  }

  return {
    now: () => now,
    run,
    sleeping: () => sleepers.size,
    sleep: (ms, signal) =>
      new Promise((resolve, reject) => {
        const end = () => {
          sleepers.delete(sleeper);
          signal?.removeEventListener("abort", stop);
        };
        const stop = () => {
          end();
          reject(signal?.reason as Error);
        };
        const sleeper = {
          at: now + Math.max(0, ms),
          order: (order += 1),
          wake: () => {
            end();
            resolve();
          },
        };
        sleepers.add(sleeper);
        if (signal?.aborted) stop();
        else signal?.addEventListener("abort", stop, { once: true });
      }),
  };
}
