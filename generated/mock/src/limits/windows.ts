import type { Clock } from "../engine/behaviour.js";
import type { RateWindow } from "../engine/contract.js";

/** Why a call has to wait: the window that is full. */
export interface Full {
  readonly window: RateWindow;
  /** Whole seconds until there is room again, at least one. */
  readonly resetSeconds: number;
}

/** Counts calls in sliding windows, for each key apart. */
export interface Windows {
  /** Counts a call under a key, unless one of its windows is full: then nothing is counted. */
  take(key: string, windows: readonly RateWindow[]): Full | undefined;
  clear(): void;
}

/** More keys than apps times operations of any test; the oldest are forgotten, which lets a call too many through. */
const mostKeys = 5000;

/** No call has come yet. */
export function makeWindows(clock: Clock): Windows {
  const counted = new Map<string, readonly Counter[]>();

  function countersOf(key: string, windows: readonly RateWindow[]): readonly Counter[] {
    let counters = counted.get(key);
    if (counters === undefined) {
      counters = windows.map(makeCounter);
      counted.set(key, counters);
      if (counted.size > mostKeys) counted.delete(counted.keys().next().value ?? "");
    }
    return counters;
  }

  return {
    take(key, windows) {
      const now = clock.now();
      const counters = countersOf(key, windows);
      let full: Full | undefined;
      for (const counter of counters) {
        const wait = counter.waitAt(now);
        if (wait <= 0) continue;
        const resetSeconds = Math.max(1, Math.ceil(wait / 1000));
        if (full === undefined || resetSeconds > full.resetSeconds) full = { window: counter.window, resetSeconds };
      }
      if (full === undefined) for (const counter of counters) counter.count(now);
      return full;
    },
    clear() {
      counted.clear();
    },
  };
}

interface Counter {
  readonly window: RateWindow;
  /** Milliseconds until a call has room; 0 or less: now. */
  waitAt(now: number): number;
  count(now: number): void;
}

/** Remembers when the last calls came, as many as the window takes: where the first of them is old enough there is room. */
function makeCounter(window: RateWindow): Counter {
  const span = window.seconds * 1000;
  const times: number[] = [];
  let next = 0;
  return {
    window,
    waitAt(now) {
      const oldest = times[next];
      return times.length < window.requests || oldest === undefined ? 0 : oldest + span - now;
    },
    count(now) {
      times[next] = now;
      next = (next + 1) % window.requests;
    },
  };
}
