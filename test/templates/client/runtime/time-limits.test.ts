import { describe, expect, it } from "vitest";

import { joined, timeLimits } from "../../../../templates/client/src/runtime/core-signal.ts";

describe("a time limit", () => {
  it("is shared by what begins at the same time, and by nothing else", () => {
    const limit = timeLimits();
    expect(limit(30_000)).toBe(limit(30_000));
    expect(limit(30_000)).not.toBe(limit(20_000));
  });

  it("is never given out so late that its time would be shorter", async () => {
    const limit = timeLimits();
    const first = limit(30_000);
    await new Promise((resolve) => setTimeout(resolve, 40));
    expect(limit(30_000)).not.toBe(first);
  });

  it.each([0, -1000, NaN])("of %d milliseconds is over at once", async (ms) => {
    expect(await endOf(timeLimits()(ms))).toBeLessThan(1000);
  });

  it("of longer than timers last is not over at once", async () => {
    const signal = timeLimits()(Infinity);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(signal.aborted).toBe(false);
  });

  it("is not over too early", async () => {
    expect(await endOf(timeLimits()(30))).toBeGreaterThan(29);
  });
});

describe("a joined signal", () => {
  it("aborts with the first of both, with its reason", () => {
    const [one, other] = [new AbortController(), new AbortController()];
    const { signal } = joined(one.signal, other.signal);
    other.abort(new Error("enough"));
    expect(signal.reason).toEqual(new Error("enough"));
  });

  it("follows nobody once it is closed", () => {
    const [one, other] = [new AbortController(), new AbortController()];
    const { signal, close } = joined(one.signal, other.signal);
    close?.();
    one.abort();
    other.abort();
    expect(signal.aborted).toBe(false);
  });
});

/** Milliseconds until a signal aborts. */
async function endOf(signal: AbortSignal): Promise<number> {
  const begin = performance.now();
  if (!signal.aborted) await new Promise((resolve) => signal.addEventListener("abort", resolve));
  return performance.now() - begin;
}
