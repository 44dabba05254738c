import { describe, expect, it } from "vitest";

import type { RedisClient } from "../../../../../templates/client/src/runtime/redis/script.ts";
import { redisTokenCache } from "../../../../../templates/client/src/runtime/redis/token-cache.ts";
import { facts, mockService } from "../mock-service.ts";

/** As a client that keeps questions back until it has reconnected. */
const silent: RedisClient = { evalSha: () => new Promise(() => undefined), eval: () => new Promise(() => undefined) };

describe("a token cache in a Redis that does not answer", () => {
  it("says so in time, whatever it is asked", async () => {
    const cache = redisTokenCache(silent, { patience: 10 });
    await expect(cache.get("a")).rejects.toThrow("no answer in time");
    await expect(cache.set("a", "t", 1000)).rejects.toThrow("no answer in time");
    await expect(cache.delete("a")).rejects.toThrow("no answer in time");
  });

  it("keeps no call from being sent", async () => {
    const service = mockService();
    const core = service.core({ tokenCache: redisTokenCache(silent, { patience: 10 }) });
    expect((await core.call(facts, { path: { id: 1 } })).status).toBe(200);
    expect(service.tokenCalls.length).toBe(1);
  });
});
