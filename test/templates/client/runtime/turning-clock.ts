import type { Clock } from "../../../../templates/client/src/runtime/limits/clock.ts";

/** Time that passes only when everything waits: the next sleeper is woken once nothing else runs. */
export function turningClock(): Clock {
  let time = 0;
  const sleepers: { readonly until: number; readonly wake: () => void }[] = [];
  let isTurning = false;
  const turn = (): void => {
    sleepers.sort((a, b) => a.until - b.until);
    const next = sleepers.shift();
    isTurning = next !== undefined;
    if (next === undefined) return;
    time = Math.max(time, next.until);
    next.wake();
    setTimeout(turn, 2);
  };
  return {
    now: () => time,
    sleep: (ms, signal) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason as Error);
        const sleeper = { until: time + ms, wake: resolve };
        sleepers.push(sleeper);
        signal?.addEventListener("abort", () => {
          const index = sleepers.indexOf(sleeper);
          if (index >= 0) sleepers.splice(index, 1);
          reject(signal.reason as Error);
        });
        if (!isTurning) {
          isTurning = true;
          setTimeout(turn, 2);
        }
      }),
  };
}
