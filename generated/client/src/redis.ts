/**
 * Limits, turns and tokens that several processes share through a Redis server. Pass a client of the package `redis`,
 * connected, with a listener for its `error` event (without one, a lost connection ends the process).
 */
export { redisLimiter, type RedisLimiterOptions } from "./runtime/redis/limiter.js";
export { redisTurns, type RedisTurnsOptions } from "./runtime/redis/turns.js";
export { redisTokenCache, type RedisTokenCache, type RedisTokenCacheOptions } from "./runtime/redis/token-cache.js";
export { RedisUnavailableError, type RedisClient } from "./runtime/redis/script.js";
