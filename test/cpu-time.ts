/**
 * How long work keeps this process's processors busy, in milliseconds. What else the machine does is left out, so that a
 * bound on it holds on a loaded machine too; what the work waits for is left out as well.
 */
export function cpuTime(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  return since(start);
}

/**
 * How many times longer work takes on the whole of a text or list than on its first quarter: some 4 where the time is in
 * proportion, 16 where it is squared. No bound in milliseconds holds on every machine; this one does. The least of some
 * goes; 1 where the whole is too quick to tell.
 */
export function growth<T extends string | readonly unknown[]>(work: (input: T) => unknown, whole: T): number {
  const quarter = whole.slice(0, Math.ceil(whole.length / 4)) as T;
  let least = Number.POSITIVE_INFINITY;
  for (let go = 0; go < 4 && least > linear; go += 1) {
    const took = cpuTime(() => work(whole));
    least = Math.min(
      least,
      took < tooQuick
        ? 1
        : took /
            Math.max(
              1,
              cpuTime(() => work(quarter)),
            ),
    );
  }
  return least;
}

/** Above it, `growth` is that of work that takes more than its share for each more that it is given. */
export const linear = 8;
const tooQuick = 100;

/** As `cpuTime`, of work that ends later; nothing else may run in the process meanwhile. */
export async function cpuTimeUntil(work: () => Promise<unknown>): Promise<number> {
  const start = process.cpuUsage();
  await work();
  return since(start);
}

function since(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** As `cpuTime`, of one go of many: single ones may be shorter than what a processor's time is counted in. */
export function cpuTimeOfOne(goes: number, work: () => unknown): number {
  const all = cpuTime(() => {
    for (let go = 0; go < goes; go += 1) work();
  });
  return all / goes;
}

/**
 * The least of some goes, in milliseconds by the clock: what else the machine does falls to single ones. For work of
 * less than the 10 ms that a processor's time may be counted in.
 */
export function quickest(goes: number, work: () => unknown): number {
  return Math.min(
    ...Array.from({ length: goes }, () => {
      const start = performance.now();
      work();
      return performance.now() - start;
    }),
  );
}
