/** Lets tasks of one key run one after the other. */
export interface Turns {
  /** Runs the task when those before it under the same key have ended, in order of arrival. */
  run<T>(key: string, task: () => Promise<T>, signal?: AbortSignal): Promise<T>;
}

export function memoryTurns(): Turns {
  const last = new Map<string, Promise<unknown>>();
  return {
    run(key, task, signal) {
      const turn = (last.get(key) ?? Promise.resolve()).then(() => {
        signal?.throwIfAborted();
        return task();
      });
      const ended = turn.catch(() => undefined);
      last.set(key, ended);
      void ended.then(() => {
        if (last.get(key) === ended) last.delete(key);
      });
      return turn;
    },
  };
}
