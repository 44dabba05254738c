import { afterEach, beforeEach, describe, expect, it } from "vitest";

import type { RateWindow } from "../../templates/client/src/runtime/facts.ts";
import { limitedServer } from "./limited-server.ts";
import { startCaller, type Caller } from "./processes.ts";
import { startRedis, type RedisServer } from "./server.ts";

type Limited = Awaited<ReturnType<typeof limitedServer>>;

let redis: RedisServer;
let server: Limited | undefined;
let callers: Caller[] = [];
beforeEach(async () => {
  redis = await startRedis();
});
afterEach(async () => {
  for (const { child } of callers) child.kill("SIGKILL");
  callers = [];
  server?.close();
  server = undefined;
  await redis.stop();
});

describe("four processes with 16 callers each", () => {
  it.each<{ windows: readonly RateWindow[]; seconds: number }>([
    { windows: [{ requests: 10, seconds: 1 }], seconds: 10 },
    {
      windows: [
        { requests: 50, seconds: 1 },
        { requests: 100, seconds: 5 },
      ],
      seconds: 10,
    },
  ])("get 95% of $windows and no limited answer", async ({ windows, seconds }) => {
    await callAll(windows);
    await pass(seconds * 1000 + 500);
    expect(refused()).toBe(0);
    expect(share(windows, seconds)).toBeGreaterThanOrEqual(0.95);
  });

  it("get no limited answer when one dies with places, which come back when its lease ends", async () => {
    const windows = [{ requests: 10, seconds: 1 }];
    const four = await ready(windows);
    const holder = await readyOne({ does: "hold", places: 6, windows });
    holder.begin();
    await holder.printed("holding");
    holder.child.kill("SIGKILL");
    const begin = performance.now();
    for (const caller of four) caller.begin();
    await pass(9000);
    const between = (from: number, to: number) =>
      server?.seen.arrivals.filter((at) => at > begin + from && at < begin + to).length;
    expect(refused()).toBe(0);
    // Six of ten places are held for three seconds and one window's length.
    expect(between(0, 3000)).toBeLessThanOrEqual(12);
    expect(between(6000, 9000)).toBeGreaterThanOrEqual(27);
  });

  it("get no limited answer when Redis dies and comes back empty, and go on", async () => {
    const windows = [
      { requests: 5, seconds: 0.3 },
      { requests: 30, seconds: 4 },
    ];
    await callAll(windows);
    // In the middle of a window's calls, half of which are then forgotten.
    await pass(900);
    await redis.crash(100);
    const back = performance.now();
    await pass(7500);
    const after = server?.seen.arrivals.filter((at) => at > back).length;
    expect(refused()).toBe(0);
    expect(after).toBeGreaterThanOrEqual(30);
  });

  it("get no limited answer when the data of Redis are deleted", async () => {
    const windows = [{ requests: 30, seconds: 2 }];
    await callAll(windows);
    await pass(1000);
    const client = await redis.connect();
    for (let count = 0; count < 3; count++) {
      await client.flushAll();
      await pass(1700);
    }
    await pass(3000);
    expect(refused()).toBe(0);
    expect(server?.seen.arrivals.length).toBeGreaterThanOrEqual(60);
  });

  it("get no limited answer when one dies while it waits, and the others go on", async () => {
    const windows = [{ requests: 2, seconds: 1 }];
    await callAll(windows);
    await pass(1200);
    const arrived = server?.seen.arrivals.length ?? 0;
    callers[0]?.child.kill("SIGKILL");
    callers[1]?.child.kill("SIGKILL");
    await pass(6000);
    expect(refused()).toBe(0);
    expect((server?.seen.arrivals.length ?? 0) - arrived).toBeGreaterThanOrEqual(8);
  });
});

/** Starts four with many callers each, and lets them begin when all are ready. */
async function callAll(windows: readonly RateWindow[]): Promise<void> {
  for (const caller of await ready(windows)) caller.begin();
}

async function ready(windows: readonly RateWindow[]): Promise<readonly Caller[]> {
  server = await limitedServer(windows);
  return Promise.all(Array.from({ length: 4 }, () => readyOne({ does: "call", callers: 16, windows })));
}

async function readyOne(job: Readonly<Record<string, unknown>>): Promise<Caller> {
  const caller = startCaller({ redis: redis.url, server: server?.url, lease: 3000, ...job });
  callers.push(caller);
  await caller.printed("ready");
  return caller;
}

function refused(): number {
  return server?.seen.refused ?? -1;
}

/** Calls answered since the first, of those that the windows allow. */
function share(windows: readonly RateWindow[], seconds: number): number {
  const arrivals = server?.seen.arrivals ?? [];
  const end = (arrivals[0] ?? 0) + seconds * 1000;
  const allowed = Math.min(...windows.map((window) => (window.requests / window.seconds) * seconds));
  return arrivals.filter((at) => at < end).length / allowed;
}

function pass(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
