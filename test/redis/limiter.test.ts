import { describe, expect, vi } from "vitest";

import type { RateWindow } from "../../templates/client/src/runtime/facts.ts";
import { it, type Scene } from "./scene.ts";

describe("four processes with 16 callers each", () => {
  it.for<{ windows: readonly RateWindow[]; seconds: number }>([
    { windows: [{ requests: 10, seconds: 1 }], seconds: 10 },
    {
      windows: [
        { requests: 50, seconds: 1 },
        { requests: 100, seconds: 5 },
      ],
      seconds: 10,
    },
  ])("get 95% of $windows and no limited answer", async ({ windows, seconds }, { scene }) => {
    await scene.callAll(windows);
    await pass(seconds * 1000 + 500);
    expect(scene.seen.refused).toBe(0);
    expect(share(scene, windows, seconds)).toBeGreaterThanOrEqual(0.95);
  });

  it.concurrent(
    "get no limited answer when one dies with places, which come back when its lease ends",
    async ({ scene }) => {
      const windows = [{ requests: 10, seconds: 1 }];
      const four = await scene.ready(windows);
      const holder = await scene.readyOne({ does: "hold", places: 6, windows });
      holder.begin();
      await holder.printed("holding");
      holder.child.kill("SIGKILL");
      const begin = performance.now();
      for (const caller of four) caller.begin();
      await pass(9000);
      const between = (from: number, to: number) =>
        scene.seen.arrivals.filter((at) => at > begin + from && at < begin + to).length;
      expect(scene.seen.refused).toBe(0);
      // Six of ten places are held for three seconds and one window's length.
      expect(between(0, 3000)).toBeLessThanOrEqual(12);
      expect(between(6000, 9000)).toBeGreaterThanOrEqual(27);
    },
  );

  it.concurrent("get no limited answer when Redis dies and comes back empty, and go on", async ({ scene }) => {
    const windows = [
      { requests: 5, seconds: 0.3 },
      { requests: 30, seconds: 4 },
    ];
    await scene.callAll(windows);
    // In the middle of a window's calls, half of which are then forgotten.
    await pass(900);
    await scene.redis.crash(100);
    const back = performance.now();
    await pass(7500);
    const after = scene.seen.arrivals.filter((at) => at > back).length;
    expect(scene.seen.refused).toBe(0);
    expect(after).toBeGreaterThanOrEqual(30);
  });

  it.concurrent("get no limited answer when the data of Redis are deleted", async ({ scene }) => {
    const windows = [{ requests: 30, seconds: 2 }];
    await scene.callAll(windows);
    await pass(1000);
    const client = await scene.redis.connect();
    for (let count = 0; count < 3; count++) {
      await client.flushAll();
      await pass(1700);
    }
    await pass(3000);
    expect(scene.seen.refused).toBe(0);
    expect(scene.seen.arrivals.length).toBeGreaterThanOrEqual(60);
  });

  it.concurrent("get no limited answer when one dies while it waits, and the others go on", async ({ scene }) => {
    const windows = [{ requests: 2, seconds: 1 }];
    await scene.callAll(windows);
    await pass(1200);
    const arrived = scene.seen.arrivals.length;
    scene.callers[0]?.child.kill("SIGKILL");
    scene.callers[1]?.child.kill("SIGKILL");
    // the dead may have held both places, which come back when their lease of 3 s ends
    await vi.waitUntil(() => scene.seen.arrivals.length - arrived >= 8, { timeout: 12_000, interval: 100 });
    expect(scene.seen.refused).toBe(0);
  });
});

/** Calls answered since the first, of those that the windows allow. */
function share(scene: Scene, windows: readonly RateWindow[], seconds: number): number {
  const arrivals = scene.seen.arrivals;
  const end = (arrivals[0] ?? 0) + seconds * 1000;
  const allowed = Math.min(...windows.map((window) => (window.requests / window.seconds) * seconds));
  return arrivals.filter((at) => at < end).length / allowed;
}

function pass(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
