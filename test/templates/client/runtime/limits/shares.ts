import type { RateWindow } from "../../../../../templates/client/src/runtime/facts.ts";
import type { Limiter } from "../../../../../templates/client/src/runtime/limits/limiter.ts";
import type { VirtualClock } from "./virtual-clock.ts";
import { windowServer } from "./window-server.ts";

export interface Load {
  readonly windows: readonly RateWindow[];
  readonly callers: number;
  /** For how long they call, in seconds. */
  readonly seconds: number;
  /** Milliseconds to the server and back, for each call. */
  latency(): readonly [to: number, back: number];
}

export interface Share {
  /** Calls answered, of those that the windows allow at most in that time. */
  readonly share: number;
  readonly refused: number;
}

/** Lets many callers call as often as the limiter lets them, in virtual time. */
export async function measure(limiter: Limiter, clock: VirtualClock, load: Load): Promise<Share> {
  const server = windowServer(load.windows);
  const stop = new AbortController();
  const call = async () => {
    while (!stop.signal.aborted) {
      const permit = await limiter.acquire({ key: "a", windows: load.windows, signal: stop.signal });
      const [to, back] = load.latency();
      await clock.sleep(to);
      const limited = !server.arrive(clock.now());
      await clock.sleep(back);
      permit.done({ limited });
    }
  };
  const end = clock.sleep(load.seconds * 1000).then(() => stop.abort());
  await clock.run(Promise.allSettled([end, ...Array.from({ length: load.callers }, call)]));
  const answered = server.arrivals.filter((at) => at < load.seconds * 1000).length - server.refused;
  return { share: answered / allowed(load.windows, load.seconds), refused: server.refused };
}

/** The steady rate of the narrowest window: the whole number of windows is what fills an interval without end. */
export function allowed(windows: readonly RateWindow[], seconds: number): number {
  return Math.min(...windows.map((window) => (window.requests / window.seconds) * seconds));
}
