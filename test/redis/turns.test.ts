import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { redisTurns } from "../../templates/client/src/redis.ts";
import { startCaller, type Caller } from "./processes.ts";
import { startRedis, type RedisServer } from "./server.ts";

let redis: RedisServer;
let callers: Caller[] = [];
beforeEach(async () => {
  redis = await startRedis();
});
afterEach(async () => {
  for (const { child } of callers) child.kill("SIGKILL");
  callers = [];
  await redis.stop();
});

describe("redisTurns", () => {
  it("runs one task at a time in four processes", async () => {
    const four = Array.from({ length: 4 }, () => start({ does: "turns", tasks: 5, ms: 30 }));
    await Promise.all(four.map((caller) => caller.ended));
    const spans = four.flatMap(({ lines }) => {
      const begins = lines.filter(({ text }) => text === "begin");
      return begins.map(({ at }, index) => [at, lines.filter(({ text }) => text === "end")[index]?.at ?? 0] as const);
    });
    expect(spans).toHaveLength(20);
    // Times are taken where the lines are read, so a little later than they were printed.
    const sorted = spans.sort(([a], [b]) => a - b);
    const overlaps = sorted.filter(([begin], index) => begin < (sorted[index - 1]?.[1] ?? 0) - 15);
    expect(overlaps).toEqual([]);
  });

  it("passes the turn on when its process dies", async () => {
    const holder = start({ does: "holdTurn" });
    await holder.printed("holding");
    holder.child.kill("SIGKILL");
    const begin = performance.now();
    await turns().run("key", () => Promise.resolve());
    expect(performance.now() - begin).toBeLessThan(2000);
  });

  it("keeps the turn for as long as the task runs", async () => {
    const [a, b] = [turns(), turns()];
    const order: string[] = [];
    const first = a.run("key", async () => {
      await pass(2500);
      order.push("first");
    });
    await pass(50);
    await b.run("key", () => Promise.resolve(order.push("second")));
    await first;
    expect(order).toEqual(["first", "second"]);
  });

  it("keeps the turn when Redis dies and comes back empty", async () => {
    const [a, b] = [turns({ lease: 6000 }), turns({ lease: 6000 })];
    const order: string[] = [];
    const first = a.run("key", async () => {
      await pass(4000);
      order.push("first");
    });
    await pass(300);
    await redis.crash(100);
    await b.run("key", () => Promise.resolve(order.push("second")));
    await first;
    expect(order).toEqual(["first", "second"]);
  });

  it("gives turns in order of arrival across processes", async () => {
    const [a, b, c] = [turns(), turns(), turns()];
    const order: number[] = [];
    const first = a.run("key", () => pass(300));
    await pass(50);
    const second = b.run("key", () => Promise.resolve(order.push(2)));
    await pass(50);
    const third = c.run("key", () => Promise.resolve(order.push(3)));
    await Promise.all([first, second, third]);
    expect(order).toEqual([2, 3]);
  });

  it("lets others go on when a waiting one gives up, and a failing task ends its turn", async () => {
    const [a, b, c] = [turns(), turns(), turns()];
    const stop = new AbortController();
    const first = a.run("key", () => pass(300).then(() => Promise.reject(new Error("failed"))));
    await pass(50);
    const second = b.run("key", () => Promise.resolve("never"), stop.signal);
    const third = c.run("key", () => Promise.resolve("third"));
    stop.abort(new Error("enough"));
    await expect(second).rejects.toThrow("enough");
    await expect(first).rejects.toThrow("failed");
    expect(await third).toBe("third");
  });

  it("does not delay other keys", async () => {
    const [a, b] = [turns(), turns()];
    const first = a.run("one", () => pass(500).then(() => "one"));
    expect(await Promise.race([first, b.run("two", () => Promise.resolve("two"))])).toBe("two");
    await first;
  });

  function turns(options: { readonly lease?: number } = {}) {
    return redisTurns(client, { lease: 1000, ...options });
  }
});

let client: Awaited<ReturnType<RedisServer["connect"]>>;
beforeEach(async () => {
  client = await redis.connect();
});

function start(job: Readonly<Record<string, unknown>>): Caller {
  const caller = startCaller({ redis: redis.url, lease: 1000, ...job });
  callers.push(caller);
  caller.begin();
  return caller;
}

function pass(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
