import { describe, expect, it } from "vitest";

import { redisLimiter } from "../../../../../templates/client/src/runtime/redis/limiter.ts";
import type { RedisClient } from "../../../../../templates/client/src/runtime/redis/script.ts";
import { redisTokenCache } from "../../../../../templates/client/src/runtime/redis/token-cache.ts";
import { redisTurns } from "../../../../../templates/client/src/runtime/redis/turns.ts";

describe("the keys of a script", () => {
  it("stand in one slot of a cluster each time, whatever they are for", async () => {
    const { client, asked } = recording();
    const limiter = redisLimiter(client);
    for (const key of ["a b", "a {c}", "}{"]) {
      (await limiter.acquire({ key, windows: [{ requests: 1, seconds: 1 }] })).done({ limited: false });
      await redisTurns(client).run(key, () => Promise.resolve());
      await redisTokenCache(client).get(key);
    }
    expect(asked.some((keys) => keys.length > 1)).toBe(true);
    expect(asked.map((keys) => new Set(keys.map(tagOf)).size)).toEqual(asked.map(() => 1));
    expect(new Set(asked.flat().map(tagOf)).size).toBe(3);
  });
});

/** What Redis counts a key's slot from: between the first brace and the next one that closes. */
function tagOf(key: string): string {
  return /\{([^}]+)\}/.exec(key)?.[1] ?? key;
}

/** Gives whatever is asked for, at once. */
function recording(): { readonly client: RedisClient; readonly asked: string[][] } {
  const asked: string[][] = [];
  const answer = (_: string, { keys }: { keys: string[] }): Promise<string[]> => {
    asked.push(keys);
    return Promise.resolve(["1", "0", "state"]);
  };
  return { client: { evalSha: answer, eval: answer }, asked };
}
