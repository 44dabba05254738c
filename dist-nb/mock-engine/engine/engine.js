import { readPreference } from "../faults/prefer.js";
import { settled } from "./carry-out.js";
import { splitTarget } from "./exchange.js";
import { makeLogIds } from "./replies.js";
/** The whole way of a call: route, record, fault, then what `perform` does, then the answer. */
export function makeEngine(parts) {
    const logIds = makeLogIds();
    return {
        answer(incoming) {
            const passage = begin(incoming, parts, logIds);
            const { draft, release, breaks } = settled(passage, parts);
            const reply = replyOf(draft, passage, breaks);
            if (parts.log !== undefined)
                tell(parts.log, passage.number, parts.journal);
            if (passage.delayMs === 0) {
                release?.();
                return reply;
            }
            return parts.sleep(passage.delayMs).then(() => {
                release?.();
                return reply;
            });
        },
    };
}
function tell(log, number, journal) {
    const entry = journal.entry(number);
    try {
        if (entry !== undefined)
            log(entry);
    }
    catch {
        // What listens must not break what it listens to.
    }
}
function begin(incoming, parts, logIds) {
    const now = parts.world.clock.now();
    const { pathname, search } = splitTarget(incoming.target);
    const target = targetOf(incoming.method, pathname, parts);
    const operation = nameOf(target);
    const note = { verdict: "broken", ...(operation === undefined ? {} : { operation }) };
    const logId = logIds(now);
    const number = parts.journal.add(incoming, logId, note, now);
    const preference = readPreference(incoming.headers["prefer"]);
    const harm = parts.faults.draw(operation);
    const { ms, jitter = 0 } = parts.latency;
    const noise = jitter > 0 ? Math.round(parts.random.next() * jitter) : 0;
    const delayMs = ms + noise + (harm?.delayMs ?? 0) + (preference?.delayMs ?? 0);
    return { number, incoming, pathname, search, note, logId, target, harm, preference, delayMs };
}
function targetOf(method, pathname, { endpoints, routes }) {
    const endpoint = endpoints.get(pathname);
    if (endpoint !== undefined)
        return method === "POST" ? { kind: "tokens", endpoint } : { kind: "nothing", allow: ["POST"] };
    const found = routes.find(method, pathname);
    if (found === undefined)
        return { kind: "nothing" };
    return "allow" in found ? { kind: "nothing", allow: found.allow } : { kind: "operation", ...found };
}
function nameOf(target) {
    switch (target.kind) {
        case "operation":
            return target.operation.id;
        case "tokens":
            return target.endpoint.id;
        case "nothing":
            return undefined;
    }
}
function replyOf(draft, { note, logId }, breaks) {
    const { status, mediaType, body, headers } = draft;
    if (breaks === undefined)
        note.status = status;
    return {
        status,
        headers: { "content-type": mediaType, "x-tt-logid": logId, ...headers },
        body,
        ...(breaks === undefined ? {} : { breaks }),
    };
}
