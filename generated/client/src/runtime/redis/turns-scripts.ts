/**
 * Asks for the turn. `line` holds the processes that wait with the time since when, `alive` until when each is believed to
 * be there, `holder` whose turn it is, until its lease ends. Gives `1`, or `0` and the milliseconds after which to ask again.
 */
export const enterScript = `
local line, alive, holder = KEYS[1], KEYS[2], KEYS[3]
local id, age, lease = ARGV[1], tonumber(ARGV[2]), tonumber(ARGV[3])
local time = redis.call('TIME')
local now = time[1] * 1000 + time[2] / 1000

local current = redis.call('GET', holder)
if current == id then return { '1' } end
for _, dead in ipairs(redis.call('ZRANGEBYSCORE', alive, '-inf', now)) do
  redis.call('ZREM', line, dead)
  redis.call('ZREM', alive, dead)
end
redis.call('ZADD', line, now - age, id)
redis.call('ZADD', alive, now + math.min(lease, 2000), id)
redis.call('PEXPIRE', line, 60000)
redis.call('PEXPIRE', alive, 60000)

local rank = redis.call('ZRANK', line, id)
-- A server that has just started may have forgotten a holder, which says so again soon.
local info = redis.pcall('INFO', 'server')
local up = type(info) == 'string' and tonumber(string.match(info, 'uptime_in_seconds:(%d+)')) or lease
if current or rank > 0 or up * 1000 < lease / 4 then return { '0', tostring(math.min(20 * (rank + 1), 200)) } end

redis.call('ZREM', line, id)
redis.call('ZREM', alive, id)
redis.call('SET', holder, id, 'PX', lease)
return { '1' }
`;

/** Holds the turn for another lease, and takes it again where Redis has lost it. Gives `1`, or `0` where it is another's. */
export const renewScript = `
local current = redis.call('GET', KEYS[3])
if current and current ~= ARGV[1] then return { '0' } end
redis.call('SET', KEYS[3], ARGV[1], 'PX', ARGV[2])
return { '1' }
`;

/** Gives up the turn, or the place in the line. */
export const leaveTurnScript = `
if redis.call('GET', KEYS[3]) == ARGV[1] then redis.call('DEL', KEYS[3]) end
redis.call('ZREM', KEYS[1], ARGV[1])
redis.call('ZREM', KEYS[2], ARGV[1])
return { '1' }
`;
