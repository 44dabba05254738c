import { onAbort } from "../aborting.js";

/** Callers in order of arrival. */
export interface Waiting<Asked, Given> {
  readonly callers: readonly Caller<Asked, Given>[];
  /** Resolves when the caller's turn is given. Rejects with the signal's reason, or an error where too many wait. */
  join(asked: Asked, signal: AbortSignal | undefined): Promise<Given>;
  /** Gives the first caller what it waits for; a promise that rejects refuses it. */
  give(given: Given | Promise<Given>): void;
}

export interface Caller<Asked, Given> {
  readonly asked: Asked;
  readonly signal: AbortSignal | undefined;
  /** Ends following the signal. */
  readonly unfollow: (() => void) | undefined;
  readonly resolve: (given: Given | Promise<Given>) => void;
  readonly reject: (error: unknown) => void;
}

/** `joined` is called after a caller has come, `left` after some have gone without their turn. */
export function waiting<Asked, Given>(most: number, joined: () => void, left: () => void): Waiting<Asked, Given> {
  const callers: Caller<Asked, Given>[] = [];

  // One function for all, which a signal that many callers share calls once.
  function leave(): void {
    for (const caller of callers.filter(({ signal }) => signal?.aborted)) {
      callers.splice(callers.indexOf(caller), 1);
      caller.reject(caller.signal?.reason);
    }
    left();
  }

  function forget(caller: Caller<Asked, Given> | undefined): typeof caller {
    if (!callers.some(({ signal }) => signal === caller?.signal)) caller?.unfollow?.();
    return caller;
  }

  return {
    callers,
    join: (asked, signal) =>
      new Promise((resolve, reject) => {
        const unfollow = signal && !signal.aborted ? onAbort(signal, leave) : undefined;
        callers.push({ asked, signal, unfollow, resolve, reject });
        if (signal?.aborted) return leave();
        joined();
        // Whoever may go at once has gone, and did not wait.
        if (callers.length > most) {
          forget(callers.pop())?.reject(new Error(`${most} calls wait (maxWaiting)`));
        }
      }),
    give: (given) => forget(callers.shift())?.resolve(given),
  };
}
