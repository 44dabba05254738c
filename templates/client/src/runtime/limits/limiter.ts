import type { RateWindow } from "../facts.js";
import type { Clock } from "./clock.js";

/** Holds calls back so that no window is exceeded. */
export interface Limiter {
  /** Resolves when the call may be sent; rejects with the signal's reason. */
  acquire(request: {
    readonly key: string;
    readonly windows: readonly RateWindow[] | undefined;
    readonly signal?: AbortSignal;
  }): Promise<Permit>;
}

export interface Permit {
  /** To be called once, when the answer (or a failure) is there; `undefined`: nothing was answered. */
  done(
    answer: { readonly limited: boolean; readonly limit?: number; readonly resetSeconds?: number } | undefined,
  ): void;
}

/** Lets every call through. */
export function memoryLimiter(_options: { readonly clock?: Clock } = {}): Limiter {
  void _options;
  return {
    acquire({ signal }) {
      signal?.throwIfAborted();
      return Promise.resolve({ done: () => undefined });
    },
  };
}
