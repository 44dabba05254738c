import { describe, expect, it } from "vitest";

import { systemClock } from "../../../../../templates/client/src/runtime/limits/clock.ts";

describe("the machine's clock", () => {
  it("sleeps for the time it is told", async () => {
    const begin = systemClock.now();
    await systemClock.sleep(20);
    expect(systemClock.now() - begin).toBeGreaterThan(18);
  });

  it("wakes with the signal's reason, and stops listening when it has slept", async () => {
    const stop = new AbortController();
    await systemClock.sleep(1, stop.signal);
    const sleep = systemClock.sleep(60_000, stop.signal);
    stop.abort(new Error("enough"));
    await expect(sleep).rejects.toThrow("enough");
    await expect(systemClock.sleep(60_000, stop.signal)).rejects.toThrow("enough");
  });

  it("does not wake at once from a sleep of years", async () => {
    const stop = new AbortController();
    const sleep = systemClock.sleep(1e12, stop.signal);
    const first = await Promise.race([sleep.then(() => "slept"), systemClock.sleep(20).then(() => "waited")]);
    expect(first).toBe("waited");
    stop.abort();
    await sleep.catch(() => undefined);
  });
});
