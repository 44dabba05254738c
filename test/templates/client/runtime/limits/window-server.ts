import type { RateWindow } from "../../../../../templates/client/src/runtime/facts.ts";

/** A server that enforces windows: no interval of a window's length holds more calls than it allows, refused ones included. */
export interface WindowServer {
  /** Whether a call that arrives now, in milliseconds, is answered; else it is limited. */
  arrive(now: number): boolean;
  readonly arrivals: readonly number[];
  readonly refused: number;
}

export function windowServer(windows: readonly RateWindow[]): WindowServer {
  const arrivals: number[] = [];
  let refused = 0;
  return {
    arrivals,
    get refused() {
      return refused;
    },
    arrive(now) {
      arrivals.push(now);
      // The call that many before this one must be a whole length ago.
      const isFine = windows.every(({ requests, seconds }) => {
        const before = arrivals[arrivals.length - 1 - requests];
        return before === undefined || now - before >= seconds * 1000;
      });
      if (!isFine) refused++;
      return isFine;
    },
  };
}
