/**
 * Limits, turns, tokens and handled events that several processes share through a Redis server. Pass a client of the package `redis`,
 * connected, with a listener for its `error` event (without one, a lost connection ends the process).
 */
export { redisLimiter, type RedisLimiterOptions } from "./runtime/redis/limiter.js";
export { redisTurns, type RedisTurnsOptions } from "./runtime/redis/turns.js";
export { redisTokenCache, type RedisTokenCache, type RedisTokenCacheOptions } from "./runtime/redis/token-cache.js";
export { RedisUnavailableError, type RedisClient } from "./runtime/redis/script.js";
export { redisOnce, type RedisOnceOptions } from "./runtime/redis/once.js";
