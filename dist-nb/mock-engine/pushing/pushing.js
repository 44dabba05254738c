import { createHash } from "node:crypto";
import { idsFrom, randomFrom } from "../engine/random.js";
import { hexadecimal } from "../identity/apps.js";
import { makeConnections } from "./connections.js";
import { makeDeliveries } from "./deliveries.js";
import { occurrenceOf } from "./emit.js";
import { formOf } from "./occurrence.js";
import { makePoster } from "./post.js";
import { makeTimers } from "./timers.js";
import { makeWebhooks } from "./webhooks.js";
/** The documented pauses between attempts, and the documented time for an answer. */
const documentedRepeats = [15_000, 300_000, 3_600_000, 21_600_000];
const documentedAnswer = 3000;
const usualConfig = { PingInterval: 120, ReconnectCount: -1, ReconnectInterval: 120, ReconnectNonce: 30 };
/** Who emits more than is taken has no memory left in the end. */
const mostPending = 20_000;
export function makePushing(parts) {
    const { apps, appId, clock, contract, options, seed } = parts;
    const { answerMs = documentedAnswer, clientConfig } = options;
    // Streams of their own: pushing changes no id of the state.
    const ids = idsFrom(randomFrom(seed ^ 0x165667b1));
    const poster = makePoster();
    const sealing = idsFrom(randomFrom(seed ^ 0x2545f491));
    const shared = { apps, tokenOf, ids: sealing, answerMs };
    const webhooks = makeWebhooks({ ...shared, appId, clock, poster });
    const connections = makeConnections({ ...shared, config: { ...usualConfig, ...clientConfig } });
    let entries = [];
    let { timers, deliveries } = begun(parts, note);
    function note(entry) {
        entries.push(entry);
        if (entries.length > parts.remember * 2)
            entries = entries.slice(-parts.remember);
    }
    function push(occurrence) {
        const all = [...webhooks.subscribers(), ...connections.subscribers()];
        const fitting = all.filter((one) => (occurrence.appId ?? one.appId) === one.appId && one.takes(occurrence));
        return fitting.map((subscriber) => deliveries.begin(occurrence, subscriber));
    }
    return {
        webhooks,
        connections,
        async emit(type, fields, setting) {
            const made = occurrenceOf({ type, fields, setting }, { contract, ids, now: clock.now() });
            if (deliveries.pending() >= mostPending)
                throw new TypeError(`more than ${String(mostPending)} events are pending`);
            parts.record(type, made.content);
            const pushes = (await Promise.all(push(made))).filter((entry) => entry !== undefined);
            const reply = pushes.find((entry) => entry.reply !== undefined)?.reply;
            return { eventId: made.id, pushes, ...(reply === undefined ? {} : { reply }) };
        },
        happened({ type, event, at }) {
            if (webhooks.list().length === 0 && connections.subscribers().length === 0)
                return;
            if (deliveries.pending() >= mostPending)
                return;
            const appOf = event["app_id"];
            const form = formOf(type, contract.events.find(type));
            push({
                id: hexadecimal(32, ids),
                type,
                form,
                at,
                isInMicroseconds: false,
                content: event,
                ...(form === "1.0" && typeof appOf === "string" ? { appId: appOf } : {}),
                isCallback: false,
            });
        },
        pushes: () => entries.slice(-parts.remember),
        settled: () => deliveries.settled(),
        reset() {
            timers.stop();
            entries = [];
            webhooks.forget();
            ({ timers, deliveries } = begun(parts, note));
        },
        close() {
            timers.stop();
            connections.close();
            poster.close();
        },
    };
}
function begun({ faults, options, seed, sleep, clock }, note) {
    const timers = makeTimers(sleep);
    const deliveries = makeDeliveries({
        timers,
        repeatMs: options.repeatMs ?? documentedRepeats,
        now: () => clock.now(),
        harm: ({ type, id }, attempt) => faults.drawPush(type, chanceOf(seed, id, attempt)),
        note,
    });
    return { timers, deliveries };
}
/** Of each attempt its own, so that what happens does not depend on who comes first. */
function chanceOf(seed, eventId, attempt) {
    const digest = createHash("sha256")
        .update(`${String(seed)} ${eventId} ${String(attempt)}`)
        .digest();
    return randomFrom(digest.readUInt32BE(0));
}
/** A verification token that follows from the app. */
function tokenOf({ appId, appSecret }) {
    return createHash("sha256").update(`${appId} ${appSecret}`).digest("base64url").slice(0, 32);
}
