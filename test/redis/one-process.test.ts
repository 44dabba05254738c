import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";

import {
  redisLimiter,
  RedisUnavailableError,
  redisTokenCache,
  redisTurns,
  type RedisClient,
} from "../../templates/client/src/redis.ts";
import { startRedis, type RedisServer } from "./server.ts";

let redis: RedisServer;
let client: Awaited<ReturnType<RedisServer["connect"]>>;
beforeAll(async () => {
  redis = await startRedis();
  client = await redis.connect();
});
beforeEach(async () => {
  await client.flushAll();
});
afterAll(() => redis.stop());

const one = [{ requests: 1, seconds: 1 }];

describe("redisLimiter", () => {
  it("serves the callers of a process in order of arrival", async () => {
    const limiter = redisLimiter(client);
    const order: number[] = [];
    const call = async (number: number) => {
      const permit = await limiter.acquire({ key: "a", windows: [{ requests: 2, seconds: 0.2 }] });
      order.push(number);
      permit.done({ limited: false });
    };
    await Promise.all([1, 2, 3, 4, 5].map(call));
    expect(order).toEqual([1, 2, 3, 4, 5]);
  });

  it("gives the place of who leaves to the next", async () => {
    const limiter = redisLimiter(client);
    const stop = new AbortController();
    (await limiter.acquire({ key: "a", windows: one })).done({ limited: false });
    const second = limiter.acquire({ key: "a", windows: one, signal: stop.signal });
    const third = limiter.acquire({ key: "a", windows: one });
    stop.abort(new Error("enough"));
    await expect(second).rejects.toThrow("enough");
    const begin = performance.now();
    (await third).done({ limited: false });
    expect(performance.now() - begin).toBeLessThan(1500);
  });

  it("serves whoever comes right after all have left", async () => {
    const limiter = redisLimiter(client);
    const stop = new AbortController();
    (await limiter.acquire({ key: "a", windows: one })).done({ limited: false });
    const second = limiter.acquire({ key: "a", windows: one, signal: stop.signal });
    await pass(100);
    stop.abort(new Error("enough"));
    const third = limiter.acquire({ key: "a", windows: one });
    await expect(second).rejects.toThrow("enough");
    (await third).done({ limited: false });
  });

  it("gives back a place that was granted after its caller had left", async () => {
    const limiter = redisLimiter(client);
    const stop = new AbortController();
    const first = limiter.acquire({ key: "a", windows: one, signal: stop.signal });
    stop.abort(new Error("enough"));
    await expect(first).rejects.toThrow("enough");
    await pass(50);
    const begin = performance.now();
    await redisLimiter(client).acquire({ key: "a", windows: one });
    expect(performance.now() - begin).toBeLessThan(500);
  });

  it("refuses callers beyond what may wait", async () => {
    const limiter = redisLimiter(client, { maxWaiting: 1 });
    const stop = new AbortController();
    await limiter.acquire({ key: "a", windows: one });
    const waiting = limiter.acquire({ key: "a", windows: one, signal: stop.signal });
    await expect(limiter.acquire({ key: "a", windows: one })).rejects.toThrow("1 calls wait");
    stop.abort(new Error("enough"));
    await expect(waiting).rejects.toThrow("enough");
  });

  it("obeys a limited answer's pause in other processes too", async () => {
    const windows = [{ requests: 10, seconds: 1 }];
    (await redisLimiter(client).acquire({ key: "a", windows })).done({ limited: true, resetSeconds: 1 });
    await pass(50);
    const begin = performance.now();
    await redisLimiter(client).acquire({ key: "a", windows });
    expect(performance.now() - begin).toBeGreaterThan(900);
  });

  it("learns limits that are not documented, and shares what it learned", async () => {
    const unstated = [{ requests: 4, seconds: 1 }];
    const limiter = redisLimiter(client, { unstated });
    const first = await limiter.acquire({ key: "a", windows: undefined });
    const second = await limiter.acquire({ key: "a", windows: undefined });
    first.done({ limited: true, resetSeconds: 0.1 });
    second.done({ limited: true, resetSeconds: 0.1 });
    await pass(1200);
    const other = redisLimiter(client, { unstated });
    const begin = performance.now();
    for (let count = 0; count < 3; count++) {
      (await other.acquire({ key: "a", windows: undefined })).done({ limited: false });
    }
    expect(performance.now() - begin).toBeGreaterThan(990);
    expect(performance.now() - begin).toBeLessThan(1500);
  });

  it("goes on when Redis has forgotten its scripts", async () => {
    const limiter = redisLimiter(client);
    await limiter.acquire({ key: "a", windows: one });
    await client.scriptFlush();
    await limiter.acquire({ key: "b", windows: one });
  });

  it("says so when Redis cannot be reached for longer than it is to wait", async () => {
    const limiter = redisLimiter(unreachable, { patience: 200 });
    await expect(limiter.acquire({ key: "a", windows: one })).rejects.toThrow(RedisUnavailableError);
    const silent = redisLimiter(mute, { patience: 200 });
    await expect(silent.acquire({ key: "a", windows: one })).rejects.toThrow(RedisUnavailableError);
    await expect(redisTurns(unreachable, { patience: 200 }).run("a", pass.bind(undefined, 1))).rejects.toThrow(
      RedisUnavailableError,
    );
  });

  it("lets nothing stay in Redis for ever, and no text of a key show", async () => {
    const limiter = redisLimiter(client);
    const stop = new AbortController();
    (await limiter.acquire({ key: "cli_secret", windows: one })).done({ limited: true, resetSeconds: 1 });
    (await limiter.acquire({ key: "cli_secret", windows: undefined })).done({ limited: true });
    limiter.acquire({ key: "cli_secret", windows: one, signal: stop.signal }).catch(() => undefined);
    await redisTokenCache(client).set("tenant cli_secret", "t-1", 60_000);
    const [turn, end] = held();
    void redisTurns(client).run("cli_secret", () => turn);
    await pass(100);
    const keys = await client.keys("*");
    expect(keys.length).toBeGreaterThanOrEqual(5);
    for (const key of keys) expect(await client.pTTL(key)).toBeGreaterThan(0);
    expect(keys.join(" ")).not.toMatch(/cli_|tenant/u);
    expect(keys.every((key) => key.startsWith("larkwright:"))).toBe(true);
    stop.abort();
    end();
  });
});

describe("redisTokenCache", () => {
  it("keeps a token until it expires", async () => {
    const cache = redisTokenCache(client);
    await cache.set("a", "t-1", 100);
    expect([await cache.get("a"), await cache.get("b")]).toEqual(["t-1", undefined]);
    await pass(150);
    expect(await cache.get("a")).toBeUndefined();
  });

  it("forgets what is deleted or already expired", async () => {
    const cache = redisTokenCache(client);
    await cache.set("a", "t-1", 1000);
    await cache.delete("a");
    await cache.set("b", "t-1", 1000);
    await cache.set("b", "t-2", 0);
    expect([await cache.get("a"), await cache.get("b")]).toEqual([undefined, undefined]);
  });

  it("keeps what has another prefix apart", async () => {
    await redisTokenCache(client, { prefix: "one" }).set("a", "t-1", 1000);
    expect(await redisTokenCache(client, { prefix: "two" }).get("a")).toBeUndefined();
  });
});

const refuse = () => Promise.reject(new Error("Socket closed unexpectedly"));
const unreachable: RedisClient = { eval: refuse, evalSha: refuse };
const never = () => new Promise<never>(() => undefined);
const mute: RedisClient = { eval: never, evalSha: never };

function held(): [Promise<void>, () => void] {
  let end = (): void => undefined;
  const promise = new Promise<void>((resolve) => (end = resolve));
  return [promise, end];
}

function pass(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
