import type { Clock } from "../../../templates/client/src/runtime/limits/clock.ts";
import { virtualClock } from "../../templates/client/runtime/limits/virtual-clock.ts";

/** Virtual time that stands while a request is under way, but for what the mock itself waits. */
export interface BusyClock {
  readonly client: Clock;
  /** As the mock sees it: milliseconds since 1970, on a day in 2026. */
  readonly now: () => number;
  readonly sleep: (ms: number) => Promise<void>;
  run<T>(promise: Promise<T>): Promise<T>;
}

const start = Date.parse("2026-11-18T02:30:00Z");

export function busyClock(): BusyClock {
  const clock = virtualClock();
  return {
    client: { now: clock.now, sleep: clock.sleep },
    now: () => start + Math.floor(clock.now()),
    sleep: (ms) => clock.sleep(ms),
    run: clock.run,
  };
}
