/** What both scripts begin with: Redis's own time in milliseconds, and what the windows are. */
const begin = `
local log, line, alive, state = KEYS[1], KEYS[2], KEYS[3], KEYS[4]
local time = redis.call('TIME')
local now = time[1] * 1000 + time[2] / 1000
local id, margin, lease, learns = ARGV[1], tonumber(ARGV[2]), tonumber(ARGV[3]), ARGV[4] == '1'
local windows = cjson.decode(ARGV[5])

local function field(name, default)
  return tonumber(redis.call('HGET', state, name) or default)
end

if learns then
  for _, seconds in ipairs({ 1, 60 }) do
    local limit = field('limit' .. seconds, 0)
    if limit > 0 then table.insert(windows, { requests = limit, seconds = seconds }) end
  end
  local share = field('share', 1)
  for _, window in ipairs(windows) do
    local left = window.requests * share
    if left < 1 then window.seconds = window.seconds / left end
    window.requests = left
  end
end

local keep = 0
for _, window in ipairs(windows) do
  window.requests = math.max(1, math.floor(window.requests))
  window.length = window.seconds * 1001 + margin
  keep = math.max(keep, window.length)
end

local function remember()
  local ms = math.ceil(keep + lease + (learns and 600000 or 10000))
  redis.call('PEXPIRE', log, ms)
  redis.call('PEXPIRE', state, ms)
end
`;

/**
 * Asks for a place. \`log\` holds the latest possible arrival of each call, \`line\` the processes that wait with the time
 * since when their first caller does, \`alive\` until when each is believed to be there, \`state\` the rest.
 * Gives \`1\` or \`0\`, the milliseconds to wait, and since when the state is there: whoever knew another one before tells
 * that data were lost.
 */
export const takeScript = `${begin}
local process, age, known = ARGV[6], tonumber(ARGV[7]), ARGV[8]
if redis.call('ZSCORE', log, id) then return { '1', '0', known } end

-- A server that was started again, or lost its data, may have forgotten calls: nothing goes until they are past.
local info = redis.pcall('INFO', 'server')
local run = type(info) == 'string' and string.match(info, 'run_id:(%w+)') or ''
local seen, born = redis.call('HGET', state, 'run'), redis.call('HGET', state, 'born')
if not born or seen ~= run then
  if born then known = born end
  born = string.format('%.3f', now)
  redis.call('HSET', state, 'run', run, 'born', born)
end
if known ~= '' and known ~= born and field('lost', 0) < tonumber(born) then redis.call('HSET', state, 'lost', now) end

redis.call('ZREMRANGEBYSCORE', log, '-inf', now - keep)
for _, dead in ipairs(redis.call('ZRANGEBYSCORE', alive, '-inf', now)) do
  redis.call('ZREM', line, dead)
  redis.call('ZREM', alive, dead)
end
redis.call('ZADD', line, now - age, process)

local rank = redis.call('ZRANK', line, process)
local count = redis.call('ZCARD', log)
local at = field('until', 0)
local lost = field('lost', 0)
if lost > 0 then at = math.max(at, lost + keep) end
for _, window in ipairs(windows) do
  -- The places that come free before this one are for those who wait longer.
  local index = count - window.requests + rank
  if index >= 0 then
    local first = index < count and tonumber(redis.call('ZRANGE', log, index, index, 'WITHSCORES')[2]) or now
    at = math.max(at, math.min(first, now) + window.length)
  end
end

if at <= now then
  redis.call('ZREM', line, process)
  redis.call('ZREM', alive, process)
  redis.call('ZADD', log, now + lease, id)
  remember()
  return { '1', '0', born }
end
remember()
local wait = math.min(at - now, 5000)
redis.call('ZADD', alive, now + wait + 1000, process)
redis.call('PEXPIRE', line, 60000)
redis.call('PEXPIRE', alive, 60000)
return { '0', string.format('%.3f', wait), born }
`;

/** Tells how a call ended: \`unsent\`, \`unanswered\`, \`fine\` or \`limited\` with limit and pause. */
export const doneScript = `${begin}
local how, limit, reset, pause = ARGV[6], tonumber(ARGV[7]), tonumber(ARGV[8]), tonumber(ARGV[9])
if how == 'unsent' then
  redis.call('ZREM', log, id)
  return { '1' }
end
local expected = tonumber(redis.call('ZSCORE', log, id) or now)
redis.call('ZADD', log, how == 'unanswered' and now + 1000 or now, id)
if how == 'limited' then redis.call('HSET', state, 'until', math.max(field('until', 0), now + pause)) end
if learns and how == 'fine' then
  local share = field('share', 1)
  if share < 1 then redis.call('HSET', state, 'share', math.min(1, share + 0.001)) end
elseif learns and how == 'limited' and limit >= 1 then
  local name = 'limit' .. (reset > 1 and 60 or 1)
  redis.call('HSET', state, name, math.min(limit, field(name, limit)))
elseif learns and how == 'limited' and expected - lease >= field('cut', 0) then
  redis.call('HSET', state, 'share', math.max(field('share', 1) / 2, 0.002))
  redis.call('HSET', state, 'cut', now)
end
remember()
return { '1' }
`;

/** A process that waits no longer. */
export const leaveScript = `
redis.call('ZREM', KEYS[2], ARGV[1])
redis.call('ZREM', KEYS[3], ARGV[1])
return { '1' }
`;
