/** Waiting that can be ended for all who wait. */
export interface Timers {
  /** `false`: it was ended before its time. */
  wait(ms: number): Promise<boolean>;
  /** Ends all waiting, and what is waited for later. */
  stop(): void;
}

/** With the given `sleep`, or real time, which keeps no process alive. */
export function makeTimers(sleep: ((ms: number) => Promise<void>) | undefined): Timers {
  const enders = new Set<() => void>();
  let isStopped = false;
  return {
    wait(ms) {
      if (isStopped) return Promise.resolve(false);
      return new Promise((resolve) => {
        let timer: NodeJS.Timeout | undefined;
        const finish = (inTime: boolean): void => {
          clearTimeout(timer);
          enders.delete(ender);
          resolve(inTime);
        };
        const ender = (): void => finish(false);
        enders.add(ender);
        if (sleep === undefined) timer = setTimeout(() => finish(true), ms).unref();
        else void sleep(ms).then(() => finish(true), ender);
      });
    },
    stop() {
      isStopped = true;
      for (const ender of [...enders]) ender();
    },
  };
}
