/** Waiting that can be ended for all who wait. */
export interface Timers {
    /** `false`: it was ended before its time. */
    wait(ms: number): Promise<boolean>;
    /** Ends all waiting, and what is waited for later. */
    stop(): void;
}
/** With the given `sleep`, or real time, which keeps no process alive. */
export declare function makeTimers(sleep: ((ms: number) => Promise<void>) | undefined): Timers;
