/** How many attempts are under way at a time; the others wait for their turn. */
const mostAtOnce = 256;
export function makeDeliveries(parts) {
    const turns = makeTurnstile(mostAtOnce);
    let pending = 0;
    let waiters = [];
    function ended() {
        pending -= 1;
        if (pending > 0)
            return;
        for (const waiter of waiters)
            waiter();
        waiters = [];
    }
    return {
        begin(occurrence, subscriber) {
            pending += 1;
            return new Promise((resolve) => {
                const first = (entry) => resolve(entry);
                void deliver({ occurrence, subscriber, turns, first }, parts).finally(() => {
                    resolve(undefined);
                    ended();
                });
            });
        },
        pending: () => pending,
        settled() {
            return pending === 0 ? Promise.resolve() : new Promise((resolve) => waiters.push(resolve));
        },
    };
}
async function deliver(delivery, parts) {
    const { occurrence, first } = delivery;
    const { timers, repeatMs } = parts;
    for (let attempt = 1;; attempt += 1) {
        const harm = parts.harm(occurrence, attempt);
        if (harm !== undefined && harm.delayMs > 0 && !(await timers.wait(harm.delayMs)))
            return;
        const twin = harm?.isDoubled === true ? attemptOnce(delivery, { attempt, harm: undefined }, parts) : undefined;
        const entry = await attemptOnce(delivery, { attempt, harm }, parts);
        await twin;
        first(entry);
        if (entry.againMs === undefined || !(await timers.wait(repeatMs[attempt - 1] ?? 0)))
            return;
    }
}
async function attemptOnce(delivery, { attempt, harm }, parts) {
    const { occurrence, subscriber, turns } = delivery;
    await turns.enter();
    const attempted = await subscriber.attempt(occurrence, harm).catch(broken);
    turns.leave();
    const pause = parts.repeatMs[attempt - 1];
    const isOver = attempted.outcome === "taken" || occurrence.isCallback || pause === undefined;
    const { id: eventId, type } = occurrence;
    const entry = {
        at: parts.now(),
        eventId,
        type,
        to: subscriber.name,
        appId: subscriber.appId,
        attempt,
        ...attempted,
        ...(isOver ? {} : { againMs: pause }),
    };
    parts.note(entry);
    return entry;
}
function broken(error) {
    return { outcome: "broken", reason: error instanceof Error ? error.message : String(error) };
}
/** Lets so many in at a time, in order. */
function makeTurnstile(most) {
    const queue = [];
    let next = 0;
    let inside = 0;
    return {
        enter() {
            if (inside < most) {
                inside += 1;
                return Promise.resolve();
            }
            return new Promise((resolve) => queue.push(resolve));
        },
        leave() {
            const waiting = queue[next];
            if (waiting === undefined) {
                inside -= 1;
                return;
            }
            // A queue of thousands is not moved for each.
            next += 1;
            if (next > 1000) {
                queue.splice(0, next);
                next = 0;
            }
            waiting();
        },
    };
}
