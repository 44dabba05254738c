/**
 * How long work keeps this process's processors busy, in milliseconds. What else the machine does is left out, so that a
 * bound on it holds on a loaded machine too; what the work waits for is left out as well.
 */
export function cpuTime(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  return since(start);
}

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
