import { KEEP_MS, type Claim, type Once } from "../events/once.js";
import { systemClock, type Clock } from "../limits/clock.js";
import { hiddenKey, makeScript, within, type RedisClient, type Script } from "./script.js";

/** What `redisOnce` is made with. */
export interface RedisOnceOptions {
  /** What all keys begin with. Default: `larkwright`. */
  readonly prefix?: string;
  /** For how long an event is remembered, milliseconds. Default: eight hours; the platform repeats for a little over seven. */
  readonly keepMs?: number;
  /** Milliseconds to wait for Redis, since the platform waits for an answer. Default: 1,000. */
  readonly patience?: number;
  readonly clock?: Clock;
}

/**
 * Events that processes share, each handled by one of them. Where Redis cannot be reached, events are refused, so that the
 * platform sends them again. A process that dies while it handles an event leaves it to another when its lease is over; one
 * that dies between handling and telling Redis leaves it to be handled again.
 */
export function redisOnce(client: RedisClient, options: RedisOnceOptions = {}): Once {
  const { prefix = "larkwright", keepMs = KEEP_MS, patience = 1000, clock = systemClock } = options;
  const claim = makeScript(client, claimScript);
  const settle = makeScript(client, settleScript);
  const ask = async (script: Script, id: string, values: readonly (string | number)[]): Promise<readonly string[]> =>
    within(clock, patience, script([await hiddenKey(`${prefix}:once`, id)], values));
  return {
    async claim(id, owner, leaseMs) {
      const [found] = await ask(claim, id, [owner, leaseMs]);
      // The script gives one of the three.
      return (found ?? "busy") as Claim;
    },
    async settle(id, owner, handled) {
      await ask(settle, id, [owner, handled ? keepMs : 0]);
    },
  };
}

/** The key holds who has the event, or `done`. */
const claimScript = `
local held = redis.call('GET', KEYS[1])
if held == 'done' then return { 'done' } end
if held and held ~= ARGV[1] then return { 'busy' } end
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
return { 'mine' }
`;

/** What was handled stays so, though the lease was lost meanwhile. */
const settleScript = `
if tonumber(ARGV[2]) > 0 then
  redis.call('SET', KEYS[1], 'done', 'PX', ARGV[2])
elseif redis.call('GET', KEYS[1]) == ARGV[1] then
  redis.call('DEL', KEYS[1])
end
return { '1' }
`;
