/** More keys than apps times operations of any test; the oldest are forgotten, which lets a call too many through. */
const mostKeys = 5000;
/** No call has come yet. */
export function makeWindows(clock) {
    const counted = new Map();
    function countersOf(key, windows) {
        let counters = counted.get(key);
        if (counters === undefined) {
            counters = windows.map(makeCounter);
            counted.set(key, counters);
            if (counted.size > mostKeys)
                counted.delete(counted.keys().next().value ?? "");
        }
        return counters;
    }
    return {
        take(key, windows) {
            const now = clock.now();
            const counters = countersOf(key, windows);
            let full;
            for (const counter of counters) {
                const wait = counter.waitAt(now);
                if (wait <= 0)
                    continue;
                const resetSeconds = Math.max(1, Math.ceil(wait / 1000));
                if (full === undefined || resetSeconds > full.resetSeconds)
                    full = { window: counter.window, resetSeconds };
            }
            if (full === undefined)
                for (const counter of counters)
                    counter.count(now);
            return full;
        },
        clear() {
            counted.clear();
        },
    };
}
/** Remembers when the last calls came, as many as the window takes: where the first of them is old enough there is room. */
function makeCounter(window) {
    const span = window.seconds * 1000;
    const times = [];
    let next = 0;
    return {
        window,
        waitAt(now) {
            const oldest = times[next];
            return times.length < window.requests || oldest === undefined ? 0 : oldest + span - now;
        },
        count(now) {
            times[next] = now;
            next = (next + 1) % window.requests;
        },
    };
}
