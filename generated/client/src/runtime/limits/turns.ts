import { waiting, type Waiting } from "./waiting.js";

/** Lets tasks of one key run one after the other. */
export interface Turns {
  /**
   * Runs the task when all that came before it under the same key have ended, and settles as it does. Where the signal
   * aborts before that, rejects with its reason, and those behind go on.
   */
  run<T>(key: string, task: () => Promise<T>, signal?: AbortSignal): Promise<T>;
}

/** Turns within this process. */
export function memoryTurns(): Turns {
  /** Who waits, for each key of which a task runs. */
  const lines = new Map<string, Waiting<undefined, true>>();
  return {
    async run(key, task, signal) {
      const line = lines.get(key);
      if (line) await line.join(undefined, signal);
      else {
        signal?.throwIfAborted();
        lines.set(key, waiting(Infinity, nothing, nothing));
      }
      try {
        return await task();
      } finally {
        const own = lines.get(key);
        if (own?.callers.length) own.give(true);
        else lines.delete(key);
      }
    },
  };
}

function nothing(): void {
  // Callers come and go while a task runs; it looks when it ends.
}
