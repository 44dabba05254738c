/** How long a job waits, and when it is done, in milliseconds from its start. */
const waits = 500;
const lasts = 2_000;
/** The documented state of a job that goes well: 1 started, 2 at work, 0 done. */
export function jobStatus(started, now) {
    if (now - started < waits)
        return 1;
    return now - started < lasts ? 2 : 0;
}
/** When a job is done, in milliseconds since 1970. */
export function doneAt(started) {
    return started + lasts;
}
