import { systemClock, type Clock } from "../limits/clock.js";
import { hiddenKey, makeScript, within, type RedisClient, type Script } from "./script.js";

/** What `redisTokenCache` is made with. */
export interface RedisTokenCacheOptions {
  /** What all keys begin with. Default: `larkwright`. */
  readonly prefix?: string;
  /** Milliseconds to wait for Redis; clients keep questions back while they reconnect. Default: 1,000. */
  readonly patience?: number;
  readonly clock?: Clock;
}

/** Tokens until they expire. */
export interface RedisTokenCache {
  get(key: string): Promise<string | undefined>;
  set(key: string, token: string, expiresInMs: number): Promise<void>;
  delete(key: string): Promise<void>;
}

/**
 * A cache of tokens that processes share. Redis then holds the tokens themselves, readable for whoever may read there;
 * the keys show neither app nor kind. Rejects where Redis does or does not answer in time; a core then fetches tokens of
 * its own.
 */
export function redisTokenCache(client: RedisClient, options: RedisTokenCacheOptions = {}): RedisTokenCache {
  const { prefix = "larkwright", patience = 1000, clock = systemClock } = options;
  const get = makeScript(client, `local token = redis.call('GET', KEYS[1]) return token and { token } or {}`);
  const set = makeScript(client, `return { redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2]) }`);
  const remove = makeScript(client, `return { redis.call('DEL', KEYS[1]) }`);
  const ask = async (script: Script, key: string, ...values: (string | number)[]): Promise<readonly string[]> =>
    within(clock, patience, script([await hiddenKey(`${prefix}:token`, key)], values));
  return {
    async get(key) {
      const [token] = await ask(get, key);
      return token;
    },
    async set(key, token, expiresInMs) {
      const ms = Math.floor(expiresInMs);
      if (ms > 0) await ask(set, key, token, ms);
      else await ask(remove, key);
    },
    async delete(key) {
      await ask(remove, key);
    },
  };
}
