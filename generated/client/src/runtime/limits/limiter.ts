import { unlessAborted } from "../aborting.js";
import type { RateWindow } from "../facts.js";
import { systemClock, type Clock } from "./clock.js";
import type { Learning } from "./learning.js";
import { move, roomFor, type Arrivals } from "./windows.js";

/** Holds calls back so that no window is ever exceeded as the server sees it. */
export interface Limiter {
  /**
   * Resolves when the call may be sent, in order of arrival among those with the same key. Rejects with the signal's
   * reason where that aborts first, and with an `Error` where too many wait.
   */
  acquire(request: LimitRequest): Promise<Permit>;
}

/** What is asked of a limiter for one call. */
export interface LimitRequest {
  /** What the windows are counted for: app, tenant, operation. */
  readonly key: string;
  /** All that hold at once; `undefined` where none is documented. */
  readonly windows: readonly RateWindow[] | undefined;
  /** Finds out about a limit that is not documented; without it, it is taken to be as `LimiterOptions` say. */
  readonly learning?: ((guess: readonly RateWindow[]) => Learning) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** What an answer says of limits, from `x-ogw-ratelimit-limit` and `x-ogw-ratelimit-reset`. */
export interface LimitAnswer {
  readonly limited: boolean;
  /** Calls in the server's window. */
  readonly limit?: number;
  /** Seconds until it has room again. */
  readonly resetSeconds?: number;
}

/** Milliseconds for which nothing is sent after a limited answer: what it says, an hour at most; else a second. */
export function pauseOf({ resetSeconds = 0 }: LimitAnswer): number {
  return Math.min(resetSeconds > 0 ? resetSeconds : 1, 3600) * 1000;
}

/** To send one call. */
export interface Permit {
  /**
   * To be called once, as soon as the head of the answer is there or the call has failed (`undefined`): the place is
   * free again a window's length later.
   */
  done(answer: LimitAnswer | undefined): void;
}

/** What a limiter is made with. */
export interface LimiterOptions {
  /** Calls that may wait under one key; the next is refused. Default: 10,000. */
  readonly maxWaiting?: number;
  /**
   * What is assumed where no limit is documented. Limited answers make it smaller, others slowly restore it. Default: 10
   * in a second.
   */
  readonly unstated?: readonly RateWindow[];
  /**
   * Milliseconds by which each place is kept longer, for timers that fire early. Default: 10. A negative number uses the
   * limit better where answers are known to take that long on their way back.
   */
  readonly margin?: number;
  /** Milliseconds after which a call whose end is never told counts as arrived. Default: two minutes. */
  readonly lease?: number;
  readonly clock?: Clock;
}

/** What holds where `LimiterOptions` says nothing. */
export const limiterDefaults = {
  maxWaiting: 10_000,
  unstated: [{ requests: 10, seconds: 1 }],
  margin: 10,
  lease: 120_000,
  clock: systemClock,
} as const satisfies LimiterOptions;

/** Of a failed call something may still be on its way: milliseconds for it to arrive. */
export const stray = 1000;

/** How long what was learned is kept without calls, in milliseconds. */
export const learnedFor = 600_000;

/** A limiter for this process. It holds no timer while nobody waits, and forgets keys that are idle. */
export function memoryLimiter(options: LimiterOptions = {}): Limiter {
  const lines = new Map<string, Line>();
  return {
    acquire(request) {
      const { key } = request;
      let line = lines.get(key);
      if (!line) {
        dropIdle(lines);
        lines.set(key, (line = makeLine({ ...limiterDefaults, ...options })));
      }
      return line.join(request);
    },
  };
}

/**
 * Drops lines that are idle up to the first that is not, which goes to the end. Called for each new key, so that none costs
 * a timer: a call pays for what it drops, not for all, and about half of those kept are in use.
 */
export function dropIdle<Kept extends Pick<Line, "isIdle">>(lines: Map<string, Kept>): void {
  for (const [key, line] of lines) {
    lines.delete(key);
    if (!line.isIdle()) return void lines.set(key, line);
  }
}

/** The calls of one key. */
interface Line {
  readonly join: (request: LimitRequest) => Promise<Permit>;
  readonly isIdle: () => boolean;
}

function makeLine({ maxWaiting, unstated, margin, lease, clock }: Required<LimiterOptions>): Line {
  const arrivals: Arrivals = [];
  let learned: Learning | undefined;
  let pausedUntil = 0;
  let keep = 0;
  let waiting = 0;
  let now = 0;
  let last = Promise.resolve();

  /** Milliseconds until such a call may be sent. */
  function waitOf({ windows, learning }: LimitRequest): number {
    now = clock.now();
    const room = roomFor(arrivals, windows ?? (learned ??= learning?.(unstated))?.windows() ?? unstated, now, margin);
    keep = room.keep;
    // By halves: taking one off a long list costs as much as taking many, and those left longer hold nobody back.
    const half = arrivals.length >> 1;
    if ((arrivals[half] ?? now) + keep < now) arrivals.splice(0, half);
    return Math.max(pausedUntil, room.at) - now;
  }

  async function queue(request: LimitRequest): Promise<Permit> {
    if (waiting >= maxWaiting) throw new Error(`${maxWaiting} calls wait (maxWaiting)`);
    const before = last;
    let leave: (() => void) | undefined;
    last = new Promise((resolve) => (leave = resolve));
    waiting += 1;
    try {
      await unlessAborted(before, request.signal);
      let wait: number;
      while ((wait = waitOf(request)) > 0) await clock.sleep(wait, request.signal);
      return permit(request);
    } finally {
      waiting -= 1;
      // Whoever gives up lets nobody pass those before it.
      void before.then(leave);
    }
  }

  /** Right after `waitOf`, which has looked at the clock. */
  function permit({ windows }: LimitRequest): Permit {
    const sent = now;
    let expected: number | undefined = sent + lease;
    arrivals.push(expected);
    return {
      done(answer) {
        if (!expected) return;
        now = clock.now();
        move(arrivals, expected, now + (answer ? 0 : stray));
        expected = undefined;
        if (answer?.limited) pausedUntil = Math.max(pausedUntil, now + pauseOf(answer) + margin);
        if (answer && !windows) learned?.learn(answer, sent, now);
      },
    };
  }

  return {
    // Nobody waits behind those who come later. No asynchronous function, which takes longer.
    join: (request) =>
      waiting || request.signal?.aborted || waitOf(request) > 0 ? queue(request) : Promise.resolve(permit(request)),
    isIdle: () =>
      !waiting && Math.max(pausedUntil, (arrivals.at(-1) ?? 0) + (learned ? learnedFor : keep)) < clock.now(),
  };
}
