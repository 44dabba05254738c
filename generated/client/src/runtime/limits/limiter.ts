import type { RateWindow } from "../facts.js";
import { systemClock, type Clock } from "./clock.js";
import { learning, pauseOf, type LimitAnswer } from "./learning.js";
import { waiting } from "./waiting.js";
import { freeAt, memoryOf, move, type Arrivals } from "./windows.js";

export { LimiterFullError } from "./waiting.js";

/** Holds calls back so that no window is ever exceeded as the server sees it. */
export interface Limiter {
  /**
   * Resolves when the call may be sent, in order of arrival among those with the same key. Rejects with the signal's
   * reason where that aborts first, and with `LimiterFullError` where too many wait.
   */
  acquire(request: LimitRequest): Promise<Permit>;
}

export interface LimitRequest {
  /** What the windows are counted for: app, tenant, operation. */
  readonly key: string;
  /** All that hold at once; `undefined` where none is documented. */
  readonly windows: readonly RateWindow[] | undefined;
  readonly signal?: AbortSignal;
}

/** To send one call. */
export interface Permit {
  /**
   * To be called once, as soon as the head of the answer is there or the call has failed (`undefined`): the place is
   * free again a window's length later.
   */
  done(answer: LimitAnswer | undefined): void;
}

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
    acquire({ key, windows, signal }) {
      forgetIdle(lines);
      const line = lines.get(key) ?? makeLine({ ...limiterDefaults, ...options });
      lines.set(key, line);
      return line.join(windows, signal);
    },
  };
}

/** Looks at two keys for each call, so that all are looked at in turn and none costs a timer. */
function forgetIdle(lines: Map<string, Line>): void {
  let left = 2;
  for (const [key, line] of lines) {
    lines.delete(key);
    if (!line.isIdle()) lines.set(key, line);
    if (--left === 0) break;
  }
}

/** The calls of one key. */
interface Line {
  join(windows: readonly RateWindow[] | undefined, signal: AbortSignal | undefined): Promise<Permit>;
  isIdle(): boolean;
}

function makeLine({ maxWaiting, unstated, margin, lease, clock }: Required<LimiterOptions>): Line {
  const arrivals: Arrivals = [];
  const learned = learning(unstated);
  let timer: AbortController | undefined;
  let pausedUntil = 0;
  let keep = 0;

  const line = waiting<readonly RateWindow[] | undefined, Permit>(
    maxWaiting,
    () => timer ?? serve(),
    () => {
      if (line.callers.length === 0) rest();
    },
  );

  function rest(): void {
    timer?.abort();
    timer = undefined;
  }

  function serve(): void {
    rest();
    for (let next; (next = line.callers[0]);) {
      const windows = next.asked ?? learned.windows();
      const now = clock.now();
      keep = memoryOf(windows, margin);
      while ((arrivals[0] ?? now) + keep < now) arrivals.shift();
      const wait = Math.max(pausedUntil, freeAt(arrivals, windows, now, margin)) - now;
      if (wait > 0) {
        timer = new AbortController();
        clock.sleep(wait, timer.signal).then(serve, () => undefined);
        return;
      }
      line.give(permit(now, !next.asked));
    }
  }

  function permit(sent: number, learns: boolean): Permit {
    let expected: number | undefined = sent + lease;
    arrivals.push(expected);
    return {
      done(answer) {
        if (expected === undefined) return;
        const now = clock.now();
        move(arrivals, expected, now + (answer ? 0 : stray));
        expected = undefined;
        if (answer?.limited) pausedUntil = Math.max(pausedUntil, now + pauseOf(answer) + margin);
        if (answer && learns) {
          keep = learnedFor;
          learned.learn(answer, sent, now);
        }
      },
    };
  }

  return {
    join: line.join,
    isIdle: () =>
      line.callers.length === 0 && Math.max(pausedUntil, (arrivals[arrivals.length - 1] ?? 0) + keep) < clock.now(),
  };
}
