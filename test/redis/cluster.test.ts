import { afterAll, beforeAll, expect, it } from "vitest";

import { redisLimiter, redisOnce, redisTokenCache, redisTurns } from "../../templates/client/src/redis.ts";
import { startCluster, type RedisCluster } from "./server.ts";

let cluster: RedisCluster;
beforeAll(async () => {
  cluster = await startCluster();
});
afterAll(() => cluster.stop());

/** So many that each server of the cluster has some. */
const names = Array.from({ length: 24 }, (_, index) => `cli_${String(index)} {a} tenant`);
const one = [{ requests: 1, seconds: 1 }];

it("keeps limits in a cluster, wherever in it a key lies", async () => {
  const [here, there] = [redisLimiter(cluster.client), redisLimiter(cluster.client)];
  const begin = performance.now();
  await Promise.all(
    names.map(async (key) => {
      (await here.acquire({ key, windows: one })).done({ limited: false });
      (await there.acquire({ key, windows: one })).done({ limited: false });
    }),
  );
  expect(performance.now() - begin).toBeGreaterThan(1000);
  expect((await cluster.counts()).every((count) => count > 0)).toBe(true);
});

it("learns limits that are not documented, and lets waiting callers leave", async () => {
  const limiter = redisLimiter(cluster.client, { unstated: one });
  const stop = new AbortController();
  const all = names.map(async (key) => {
    (await limiter.acquire({ key: `${key} unstated`, windows: undefined })).done({ limited: true, resetSeconds: 1 });
    await limiter.acquire({ key: `${key} unstated`, windows: undefined, signal: stop.signal });
  });
  setTimeout(() => stop.abort(new Error("enough")), 300);
  const reasons = (await Promise.allSettled(all)).map((end) => (end.status === "rejected" ? String(end.reason) : ""));
  expect(new Set(reasons)).toEqual(new Set(["Error: enough"]));
});

it("gives turns in a cluster one after the other", async () => {
  const [here, there] = [redisTurns(cluster.client), redisTurns(cluster.client)];
  const order: string[] = [];
  await Promise.all(
    names.map(async (key) => {
      const first = here.run(key, async () => {
        await new Promise((resolve) => setTimeout(resolve, 100));
        order.push(`${key} 1`);
      });
      await new Promise((resolve) => setTimeout(resolve, 30));
      await Promise.all([first, there.run(key, () => Promise.resolve(order.push(`${key} 2`)))]);
    }),
  );
  expect(names.every((key) => order.indexOf(`${key} 1`) < order.indexOf(`${key} 2`))).toBe(true);
});

it("keeps tokens and handled events in a cluster", async () => {
  const cache = redisTokenCache(cluster.client);
  const once = redisOnce(cluster.client);
  const found = await Promise.all(
    names.map(async (key) => {
      await cache.set(key, `t-${key}`, 60_000);
      const claims = [await once.claim(key, "a", 60_000), await once.claim(key, "b", 60_000)];
      await once.settle(key, "a", true);
      return [await cache.get(key), ...claims, await once.claim(key, "b", 60_000)];
    }),
  );
  expect(found).toEqual(names.map((key) => [`t-${key}`, "mine", "busy", "done"]));
});
