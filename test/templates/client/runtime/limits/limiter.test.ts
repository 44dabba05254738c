import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";

import { memoryLimiter, type Limiter } from "../../../../../templates/client/src/runtime/limits/limiter.ts";
import { learning } from "../../../../../templates/client/src/runtime/limits/learning.ts";
import { virtualClock, type VirtualClock } from "./virtual-clock.ts";

const two = [{ requests: 2, seconds: 1 }];
const fine = { limited: false };

describe("memoryLimiter", () => {
  it("keeps a place for a window's length after the answer", async () => {
    const { clock, limiter } = start();
    const first = await limiter.acquire({ key: "a", windows: [{ requests: 1, seconds: 1 }] });
    await clock.run(clock.sleep(300));
    first.done(fine);
    await clock.run(limiter.acquire({ key: "a", windows: [{ requests: 1, seconds: 1 }] }));
    expect(clock.now()).toBe(1301);
  });

  it("keeps the place of a failed call a second longer", async () => {
    const { clock, limiter } = start();
    (await limiter.acquire({ key: "a", windows: [{ requests: 1, seconds: 1 }] })).done(undefined);
    await clock.run(limiter.acquire({ key: "a", windows: [{ requests: 1, seconds: 1 }] }));
    expect(clock.now()).toBe(2001);
  });

  it("gives the place of a call back whose end is never told", async () => {
    const { clock, limiter } = start({ lease: 5000 });
    await limiter.acquire({ key: "a", windows: [{ requests: 1, seconds: 1 }] });
    await clock.run(limiter.acquire({ key: "a", windows: [{ requests: 1, seconds: 1 }] }));
    expect(clock.now()).toBeGreaterThanOrEqual(6001);
    expect(clock.now()).toBeLessThan(8000);
  });

  it("counts each key for itself", async () => {
    const { clock, limiter } = start();
    await clock.run(Promise.all(["a", "a", "b", "b"].map((key) => limiter.acquire({ key, windows: two }))));
    expect(clock.now()).toBe(0);
  });

  it("hears of an end once", async () => {
    const { clock, limiter } = start();
    const [first] = await Promise.all([1, 2].map(() => limiter.acquire({ key: "a", windows: two })));
    first?.done(fine);
    await clock.run(clock.sleep(500));
    first?.done(fine);
    await clock.run(limiter.acquire({ key: "a", windows: two }));
    expect(clock.now()).toBe(1001);
  });

  it("gives the turn of who leaves to the next, and leaves no timer", async () => {
    const { clock, limiter } = start();
    const stop = new AbortController();
    await use(limiter, 2);
    const left = limiter.acquire({ key: "a", windows: two, signal: stop.signal });
    const next = limiter.acquire({ key: "a", windows: two });
    stop.abort(new Error("enough"));
    await expect(left).rejects.toThrow("enough");
    await clock.run(next);
    expect([clock.now(), clock.sleeping()]).toEqual([1001, 0]);
  });

  it("leaves no timer when all who waited have left", async () => {
    const { clock, limiter } = start();
    const stop = new AbortController();
    await use(limiter, 2);
    const all = [1, 2, 3].map(() => limiter.acquire({ key: "a", windows: two, signal: stop.signal }));
    await new Promise(setImmediate);
    expect(clock.sleeping()).toBe(1);
    stop.abort(new Error("enough"));
    expect((await Promise.allSettled(all)).every(({ status }) => status === "rejected")).toBe(true);
    expect(clock.sleeping()).toBe(0);
  });

  it("refuses a signal that has already aborted, with its reason", async () => {
    const { limiter } = start();
    const signal = AbortSignal.abort(new Error("before"));
    await expect(limiter.acquire({ key: "a", windows: two, signal })).rejects.toThrow("before");
  });

  it("listens once to a signal that many share, on the machine's clock as well", async () => {
    const limiter = memoryLimiter({ margin: 0 });
    const { signal } = new AbortController();
    let listening = 0;
    const { addEventListener } = signal;
    signal.addEventListener = function (this: AbortSignal, ...args: Parameters<typeof addEventListener>) {
      listening++;
      addEventListener.apply(this, args);
    } as typeof addEventListener;
    const windows = [{ requests: 2, seconds: 0.01 }];
    await Promise.all(
      Array.from({ length: 8 }, async () => (await limiter.acquire({ key: "a", windows, signal })).done(fine)),
    );
    expect(listening).toBe(1);
  });

  it("lets nobody pass when who waits before him leaves", async () => {
    const { clock, limiter } = start();
    const stop = new AbortController();
    await use(limiter, 2);
    const order: number[] = [];
    const enter = async (number: number, signal?: AbortSignal): Promise<void> => {
      await limiter.acquire({ key: "a", windows: two, signal });
      order.push(number);
    };
    const all = [enter(1), enter(2, stop.signal), enter(3), enter(4)];
    stop.abort(new Error("enough"));
    await clock.run(Promise.allSettled(all));
    expect(order).toEqual([1, 3, 4]);
  });

  it("takes what is assumed for given where nobody learns", async () => {
    const { clock, limiter } = start({ unstated: two });
    (await limiter.acquire({ key: "a", windows: undefined })).done({ limited: true, resetSeconds: 1 });
    await clock.run(clock.sleep(5000));
    const begin = clock.now();
    for (let count = 0; count < 2; count++)
      (await clock.run(limiter.acquire({ key: "a", windows: undefined }))).done(fine);
    expect(clock.now()).toBe(begin);
  });

  it("refuses callers beyond what may wait", async () => {
    const { clock, limiter } = start({ maxWaiting: 1 });
    await use(limiter, 2);
    const waiting = limiter.acquire({ key: "a", windows: two });
    await expect(limiter.acquire({ key: "a", windows: two })).rejects.toThrow("1 calls wait (maxWaiting)");
    await clock.run(waiting);
  });

  it("sends nothing before the time that a limited answer names, for documented windows too", async () => {
    const { clock, limiter } = start();
    (await limiter.acquire({ key: "a", windows: two })).done({ limited: true, resetSeconds: 52 });
    await clock.run(limiter.acquire({ key: "a", windows: two }));
    expect(clock.now()).toBe(52_000);
  });

  it.each([[undefined], [0], [-1], [NaN]])("waits a second where a limited answer says %s", async (resetSeconds) => {
    const { clock, limiter } = start();
    const answer = resetSeconds === undefined ? {} : { resetSeconds };
    (await limiter.acquire({ key: "a", windows: two })).done({ limited: true, ...answer });
    await clock.run(limiter.acquire({ key: "a", windows: two }));
    expect(clock.now()).toBe(1000);
  });

  it("does not wait longer than an hour", async () => {
    const { clock, limiter } = start();
    (await limiter.acquire({ key: "a", windows: two })).done({ limited: true, resetSeconds: Infinity });
    await clock.run(limiter.acquire({ key: "a", windows: two }));
    expect(clock.now()).toBe(3_600_000);
  });

  it("looks at few others for a new key, however many there are", async () => {
    const { clock, looks } = countingClock();
    const limiter = memoryLimiter({ clock });
    const acquire = async (key: string) => (await limiter.acquire({ key, windows: two })).done(fine);
    for (let index = 0; index < 500; index++) await acquire(`key ${String(index)}`);
    const before = looks();
    await acquire("new");
    expect(looks() - before).toBeLessThan(6);
  });

  it("forgets idle keys among others that are in use", async () => {
    const { clock, looks } = countingClock();
    const limiter = memoryLimiter({ clock });
    const acquire = async (key: string) => (await limiter.acquire({ key, windows: two })).done(fine);
    for (let round = 0; round < 50; round++) {
      for (let index = 0; index < 20; index++) await acquire(`${index < 10 ? "" : String(round)} ${String(index)}`);
      await clock.run(clock.sleep(1500));
    }
    // All but ten are idle now: who comes next finds out about as many as are left.
    const before = looks();
    for (let index = 0; index < 100; index++) await acquire(`new ${String(index)}`);
    expect(looks() - before).toBeLessThan(500);
  });

  it("forgets keys that are idle", async () => {
    const { clock, limiter } = start();
    const before = await kept(limiter, clock, 1000);
    expect((await kept(limiter, clock, 30_000)) - before).toBeLessThan(5_000_000);
  });
});

describe("a limit that is not documented", () => {
  const unstated = [{ requests: 8, seconds: 1 }];

  it("begins with the default", async () => {
    expect(await rate(start({ unstated }).limiter, 8)).toBe(8);
  });

  it("is halved by a limited answer, once for all that were under way", async () => {
    const { clock, limiter } = start({ unstated });
    const permits = await Promise.all(
      Array.from({ length: 6 }, () => limiter.acquire({ key: "a", windows: undefined, learning })),
    );
    await clock.run(clock.sleep(10));
    for (const permit of permits) permit.done({ limited: true, resetSeconds: 1 });
    await clock.run(clock.sleep(2000));
    expect(await rate(limiter, 8)).toBe(4);
  });

  it("goes below one call in its window", async () => {
    const { clock, limiter } = start({ unstated: [{ requests: 1, seconds: 1 }] });
    for (let count = 0; count < 3; count++) {
      const permit = await clock.run(limiter.acquire({ key: "a", windows: undefined, learning }));
      permit.done({ limited: true, resetSeconds: 1 });
    }
    const begin = clock.now();
    (await clock.run(limiter.acquire({ key: "a", windows: undefined, learning }))).done(fine);
    expect(clock.now() - begin).toBeGreaterThan(7900);
  });

  it("is slowly restored", async () => {
    const { clock, limiter } = start({ unstated });
    (await limiter.acquire({ key: "a", windows: undefined, learning })).done({ limited: true, resetSeconds: 1 });
    for (let count = 0; count < 250; count++) {
      (await clock.run(limiter.acquire({ key: "a", windows: undefined, learning }))).done(fine);
    }
    await clock.run(clock.sleep(2000));
    expect(await rate(limiter, 10)).toBe(6);
  });

  it("is what the answer says, in the window that its wait tells", async () => {
    const { clock, limiter } = start({ unstated });
    (await limiter.acquire({ key: "a", windows: undefined, learning })).done({
      limited: true,
      limit: 3,
      resetSeconds: 52,
    });
    await clock.run(clock.sleep(61_000));
    expect(await rate(limiter, 8)).toBe(3);
    const begin = clock.now();
    await clock.run(limiter.acquire({ key: "a", windows: undefined, learning }));
    expect(clock.now() - begin).toBeGreaterThan(59_000);
  });
});

function start(options: Parameters<typeof memoryLimiter>[0] = {}): {
  readonly clock: VirtualClock;
  readonly limiter: Limiter;
} {
  const clock = virtualClock();
  return { clock, limiter: memoryLimiter({ clock, margin: 0, ...options }) };
}

/** A clock that counts how often it is asked. */
function countingClock(): { readonly clock: VirtualClock; readonly looks: () => number } {
  const clock = virtualClock();
  let looks = 0;
  const now = () => {
    looks++;
    return clock.now();
  };
  return { clock: { ...clock, now }, looks: () => looks };
}

async function use(limiter: Limiter, count: number): Promise<void> {
  for (let index = 0; index < count; index++) (await limiter.acquire({ key: "a", windows: two })).done(fine);
}

/** How many calls of so many go at once. */
async function rate(limiter: Limiter, most: number): Promise<number> {
  let count = 0;
  const stop = new AbortController();
  const calls = Array.from({ length: most }, async () => {
    const permit = await limiter.acquire({ key: "a", windows: undefined, learning, signal: stop.signal });
    count++;
    permit.done(fine);
  });
  await new Promise(setImmediate);
  stop.abort();
  await Promise.allSettled(calls);
  return count;
}

/** Bytes in use after so many keys, each used once, a hundred between pauses longer than the windows. */
async function kept(limiter: Limiter, clock: VirtualClock, keys: number): Promise<number> {
  for (let index = 0; index < keys; index++) {
    (await limiter.acquire({ key: `key ${String(index)}`, windows: two })).done(fine);
    if (index % 100 === 0) await clock.run(clock.sleep(100_000));
  }
  setFlagsFromString("--expose-gc");
  (runInNewContext("gc") as () => void)();
  return process.memoryUsage().heapUsed;
}
