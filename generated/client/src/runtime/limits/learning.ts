import type { RateWindow } from "../facts.js";
import type { LimitAnswer } from "./limiter.js";

/** Windows that no document states: begun with a guess, made smaller by limited answers, slowly restored by others. */
export interface Learning {
  windows(): readonly RateWindow[];
  /** `sent`, `now`: milliseconds. */
  learn(answer: LimitAnswer, sent: number, now: number): void;
}

export function learning(guess: readonly RateWindow[]): Learning {
  let windows = guess;
  let share = 1;
  let cut = 0;
  return {
    windows: () => windows.map((window) => shrink(window, share)),
    learn({ limited, limit = 0, resetSeconds = 0 }, sent, now) {
      if (!limited) share = Math.min(1, share + 0.001);
      else if (limit >= 1) windows = withLimit(windows, limit, resetSeconds);
      // Calls that were under way when the first was refused say nothing new.
      else if (sent >= cut) {
        share = Math.max(share / 2, 0.002);
        cut = now;
      }
    },
  };
}

/** Below one call in the window: one call in a longer one. */
function shrink({ requests, seconds }: RateWindow, share: number): RateWindow {
  const left = requests * share;
  return left < 1 ? { requests: 1, seconds: seconds / left } : { requests: left, seconds };
}

/** The platform's windows are a second and a minute long, and a wait of more than a second tells which. */
function withLimit(windows: readonly RateWindow[], limit: number, resetSeconds: number): readonly RateWindow[] {
  const seconds = resetSeconds > 1 ? 60 : 1;
  const same = windows.filter((window) => window.seconds === seconds);
  const requests = Math.min(limit, ...same.map((window) => window.requests));
  return [...windows.filter((window) => window.seconds !== seconds), { requests, seconds }];
}
