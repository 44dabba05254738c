import { hiddenKey, makeScript, type RedisClient } from "./script.js";

/** What `redisTokenCache` is made with. */
export interface RedisTokenCacheOptions {
  /** What all keys begin with. Default: `larkwright`. */
  readonly prefix?: string;
}

/** Tokens until they expire. */
export interface RedisTokenCache {
  get(key: string): Promise<string | undefined>;
  set(key: string, token: string, expiresInMs: number): Promise<void>;
  delete(key: string): Promise<void>;
}

/**
 * A cache of tokens that processes share. Redis then holds the tokens themselves, readable for whoever may read there;
 * the keys show neither app nor kind. Rejects where Redis does.
 */
export function redisTokenCache(client: RedisClient, options: RedisTokenCacheOptions = {}): RedisTokenCache {
  const keyOf = (key: string): Promise<string> => hiddenKey(`${options.prefix ?? "larkwright"}:token`, key);
  const get = makeScript(client, `local token = redis.call('GET', KEYS[1]) return token and { token } or {}`);
  const set = makeScript(client, `return { redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2]) }`);
  const remove = makeScript(client, `return { redis.call('DEL', KEYS[1]) }`);
  return {
    async get(key) {
      const [token] = await get([await keyOf(key)], []);
      return token;
    },
    async set(key, token, expiresInMs) {
      const ms = Math.floor(expiresInMs);
      if (ms > 0) await set([await keyOf(key)], [token, ms]);
      else await remove([await keyOf(key)], []);
    },
    async delete(key) {
      await remove([await keyOf(key)], []);
    },
  };
}
