import { ApiError, type LarkError } from "./errors.js";

/** How a core repeats calls that failed. */
export interface RetryOptions {
  /** How often a call is sent at most, the first time included. Default: 5. */
  readonly attempts?: number;
  /** The first pause is random up to this, each further one up to twice as much. Default: 500. */
  readonly baseMs?: number;
  /** Longest pause of that kind. Default: 30 000. A pause that the service asks for can be longer. */
  readonly maxMs?: number;
  /**
   * How many calls in a row may be repeated because the service or the network failed; ten good answers give one back.
   * So a service that is down does not get the load several times over. Default: 20.
   */
  readonly budget?: number;
}

export interface Retry {
  /** Milliseconds to wait before the next attempt; `false`: the failure stands. `tries` counts those made. */
  pauseAfter(error: LarkError, tries: number, isRepeatable: boolean): number | false;
  /** To be told of each good answer. */
  succeeded(): void;
}

/** When and how soon a call is repeated: full jitter, a budget, never a write that may have happened. */
export function retryPolicy(options: RetryOptions, random: () => number): Retry {
  const { attempts = 5, baseMs = 500, maxMs = 30_000, budget = 20 } = options;
  let left = budget;
  return {
    pauseAfter(error, tries, isRepeatable) {
      const { retry, mayHaveHappened, retryAfterMs = 0 } = error;
      if (tries >= attempts || /never|token/.test(retry) || (mayHaveHappened && !isRepeatable)) return false;
      // A refusal cost the service little, and said when to come again.
      if (mayHaveHappened || !(error instanceof ApiError)) {
        if (left < 1) return false;
        left--;
      }
      // On top of what the service asks for, so that not everybody comes at the same moment.
      return retryAfterMs + random() * Math.min(maxMs, baseMs * 2 ** (tries - 1));
    },
    succeeded() {
      left = Math.min(budget, left + 0.1);
    },
  };
}
