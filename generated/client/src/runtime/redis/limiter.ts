import type { RateWindow } from "../facts.js";

import {
  dropIdle,
  limiterDefaults,
  pauseOf,
  type LimitAnswer,
  type Limiter,
  type LimiterOptions,
  type Permit,
} from "../limits/limiter.js";
import { waiting } from "../limits/waiting.js";
import { roomFor } from "../limits/windows.js";
import { doneScript, leaveScript, takeScript } from "./limiter-scripts.js";
import { hiddenKey, insist, makeScript, type RedisClient, type Script } from "./script.js";

/** What `redisLimiter` is made with. */
export interface RedisLimiterOptions extends LimiterOptions {
  /** What all keys begin with. Default: `larkwright`. */
  readonly prefix?: string;
  /**
   * Milliseconds for which callers wait for a Redis that cannot be reached, until they are refused with
   * `RedisUnavailableError`. Default: 30,000.
   */
  readonly patience?: number;
}

/**
 * A limiter that processes share. In order of arrival within a process; among processes, whose first caller has waited
 * longer goes first.
 *
 * A process that dies gives its places back: of a call under way after `lease`, of one that waits after its wait and a
 * second. After a restart of Redis, or when its data are gone, calls wait for one length of the longest window, since what
 * was sent before is forgotten. While Redis cannot be reached, calls wait, `patience` at most. `maxWaiting` counts in each
 * process.
 */
export function redisLimiter(client: RedisClient, options: RedisLimiterOptions = {}): Limiter {
  const settings = { ...limiterDefaults, prefix: "larkwright", patience: 30_000, ...options };
  const scripts = {
    take: makeScript(client, takeScript),
    done: makeScript(client, doneScript),
    leave: makeScript(client, leaveScript),
  };
  const lines = new Map<string, Line>();
  return {
    acquire({ key, windows, signal }) {
      let line = lines.get(key);
      if (!line) {
        dropIdle(lines);
        lines.set(key, (line = makeLine(key, settings, scripts)));
      }
      return line.join(windows, signal);
    },
  };
}

type Settings = Required<RedisLimiterOptions>;
type Scripts = Readonly<Record<"take" | "done" | "leave", Script>>;

interface Asked {
  readonly windows: readonly RateWindow[] | undefined;
  readonly since: number;
}

interface Line {
  join(windows: readonly RateWindow[] | undefined, signal: AbortSignal | undefined): Promise<Permit>;
  isIdle(): boolean;
}

function makeLine(key: string, settings: Settings, scripts: Scripts): Line {
  const { clock, margin } = settings;
  const process = crypto.randomUUID();
  const names = hiddenKey(settings.prefix, key).then((name) =>
    ["log", "line", "alive", "state"].map((part) => `${name}:${part}`),
  );
  let count = 0;
  let isServing = false;
  let pause = new AbortController();
  /** Until when Redis should remember calls of this process, and in which state. */
  let knownUntil = 0;
  let known = "";

  const line = waiting<Asked, Permit>(
    settings.maxWaiting,
    () => void serve(),
    () => {
      if (line.callers.length === 0) pause.abort();
    },
  );

  /** Asks for the first caller until nobody waits; one question at a time. */
  async function serve(): Promise<void> {
    if (isServing) return;
    isServing = true;
    let id = nextId();
    for (let first; (first = line.callers[0]);) {
      pause = new AbortController();
      try {
        const wait = await ask(id, first.asked);
        if (wait === 0) {
          hand(id, first.asked);
          id = nextId();
        } else await clock.sleep(wait, pause.signal);
      } catch (error) {
        // Aborted: all have left, though others may have come since. Else patience has ended.
        while (!pause.signal.aborted && line.callers.length > 0) line.give(Promise.reject(error as Error));
      }
    }
    isServing = false;
    if (!pause.signal.aborted) return;
    await scripts.leave(await names, [process]).catch(() => undefined);
  }

  function nextId(): string {
    return `${process}:${String((count += 1))}`;
  }

  async function ask(id: string, { windows, since }: Asked): Promise<number> {
    const now = clock.now();
    const values = [...input(id, windows), process, now - since, now < knownUntil ? known : ""];
    const [given, wait, state = known] = await insist(async () => scripts.take(await names, values), {
      ...settings,
      signal: pause.signal,
    });
    known = state;
    return given === "1" ? 0 : Math.max(1, Number(wait));
  }

  function input(id: string, windows: readonly RateWindow[] | undefined): (string | number)[] {
    const { lease, unstated } = settings;
    return [id, margin, lease, windows ? 0 : 1, JSON.stringify(windows ?? unstated)];
  }

  /** Whoever asked may have left meanwhile; then it is the next one's, or given back. */
  function hand(id: string, { windows }: Asked): void {
    knownUntil = clock.now() + roomFor([], windows ?? settings.unstated, 0, margin).keep;
    const permit = permitOf(id, windows);
    if (line.callers.length > 0) line.give(permit);
    else void tell(id, windows, ["unsent", 0, 0, 0]);
  }

  function permitOf(id: string, windows: readonly RateWindow[] | undefined): Permit {
    let isOpen = true;
    return {
      done(answer) {
        if (!isOpen) return;
        isOpen = false;
        void tell(id, windows, ending(answer, margin));
      },
    };
  }

  async function tell(
    id: string,
    windows: readonly RateWindow[] | undefined,
    how: readonly (string | number)[],
  ): Promise<void> {
    try {
      await insist(async () => scripts.done(await names, [...input(id, windows), ...how]), settings);
      knownUntil = clock.now() + roomFor([], windows ?? settings.unstated, 0, margin).keep;
    } catch {
      // The place comes free when its lease ends.
    }
  }

  return {
    join: (windows, signal) => line.join({ windows, since: clock.now() }, signal),
    isIdle: () => !isServing && line.callers.length === 0 && knownUntil < clock.now(),
  };
}

function ending(answer: LimitAnswer | undefined, margin: number): readonly (string | number)[] {
  if (!answer) return ["unanswered", 0, 0, 0];
  if (!answer.limited) return ["fine", 0, 0, 0];
  return ["limited", answer.limit || 0, answer.resetSeconds ?? 0, pauseOf(answer) + margin];
}
