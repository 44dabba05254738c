import { systemClock, type Clock } from "../limits/clock.js";
import { memoryTurns, type Turns } from "../limits/turns.js";
import { hiddenKey, insist, makeScript, within, type RedisClient } from "./script.js";
import { enterScript, leaveTurnScript, renewScript } from "./turns-scripts.js";

/** What `redisTurns` is made with. */
export interface RedisTurnsOptions {
  /** What all keys begin with. Default: `larkwright`. */
  readonly prefix?: string;
  /** Milliseconds after which the turn of a process that has died ends. Default: 10,000. */
  readonly lease?: number;
  /** Milliseconds to wait for a Redis that cannot be reached. Default: 30,000. */
  readonly patience?: number;
  readonly clock?: Clock;
}

/**
 * Turns that processes share. In order of arrival within a process; among processes, whose first task has waited longer
 * goes first.
 *
 * A turn is renewed while its task runs. A process that dies, or is stopped for longer than `lease`, loses it. A Redis that
 * comes back without its data hears of running turns again, and gives no new one for a quarter of `lease`, three seconds by
 * default, after its start; a process that has not reached it by then may run its task beside the next. Where Redis cannot
 * be reached, tasks wait, and are refused with `RedisUnavailableError` when `patience` ends.
 */
export function redisTurns(client: RedisClient, options: RedisTurnsOptions = {}): Turns {
  const defaults = { prefix: "larkwright", lease: 10_000, patience: 30_000, clock: systemClock };
  const settings = { ...defaults, ...options };
  const local = memoryTurns();
  const turn = distributed(client, settings);
  return {
    run(key, task, signal) {
      const since = settings.clock.now();
      return local.run(
        key,
        async () => {
          const end = await turn(key, since, signal);
          try {
            return await task();
          } finally {
            await end();
          }
        },
        signal,
      );
    },
  };
}

/** Resolves when it is this process's turn, with what ends it. */
type Turn = (key: string, since: number, signal: AbortSignal | undefined) => Promise<() => Promise<void>>;

function distributed(client: RedisClient, settings: Required<RedisTurnsOptions>): Turn {
  const { prefix, lease, clock } = settings;
  const enter = makeScript(client, enterScript);
  const renew = makeScript(client, renewScript);
  const leave = makeScript(client, leaveTurnScript);
  return async (key, since, signal) => {
    const name = await hiddenKey(`${prefix}:turn`, key);
    const keys = ["line", "alive", "holder"].map((part) => `${name}:${part}`);
    const id = crypto.randomUUID();
    // Where Redis does not hear of it, the lease ends.
    const end = (): Promise<unknown> => leave(keys, [id]).catch(() => undefined);
    try {
      for (;;) {
        signal?.throwIfAborted();
        const ask = (): Promise<readonly string[]> => enter(keys, [id, clock.now() - since, lease]);
        const [given, wait] = await insist(ask, signal ? { ...settings, signal } : settings);
        if (given === "1") break;
        await clock.sleep(Number(wait), signal);
      }
    } catch (error) {
      void end();
      throw error;
    }
    const running = new AbortController();
    const held = hold(() => renew(keys, [id, lease]), settings, running.signal);
    return async () => {
      running.abort();
      // After the last renewal; the task's result does not wait for a Redis that is away.
      await within(clock, 1000, held.then(end)).catch(() => undefined);
    };
  };
}

async function hold(
  renew: () => Promise<unknown>,
  { clock, lease }: Required<RedisTurnsOptions>,
  running: AbortSignal,
): Promise<void> {
  while (!running.aborted) {
    // Woken by the task's end, or refused by Redis: the loop's condition tells which.
    await clock.sleep(lease / 8, running).catch(() => undefined);
    if (!running.aborted) await renew().catch(() => undefined);
  }
}
