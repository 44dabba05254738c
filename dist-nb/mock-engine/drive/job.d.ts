/** The documented state of a job that goes well: 1 started, 2 at work, 0 done. */
export declare function jobStatus(started: number, now: number): 0 | 1 | 2;
/** When a job is done, in milliseconds since 1970. */
export declare function doneAt(started: number): number;
