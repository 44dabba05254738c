import { isObject } from "../engine/json.js";
import { heard } from "./attempt.js";
import { bodyOf } from "./occurrence.js";
import { sealed, sealedCard, sealedCheck } from "./seal.js";
import { webhookProblem } from "./webhook-wish.js";
/** An address did not answer the check as it must. */
export class SubscriptionError extends Error {
    name = "SubscriptionError";
}
/** One who subscribes more has lost count. */
const mostWebhooks = 100;
/** The documented time for the answer to a check. */
const checkMs = 1000;
export function makeWebhooks(parts) {
    let entries = [];
    let lastId = 0;
    return {
        async add(wish, isLasting) {
            const { url, app, secrets } = known(wish, parts);
            if (entries.length >= mostWebhooks)
                throw new TypeError(`webhook: more than ${String(mostWebhooks)}`);
            if (wish.challenge !== false)
                await check(url, secrets, parts);
            const webhook = {
                id: (lastId += 1),
                url: url.href,
                appId: app.appId,
                verificationToken: secrets.verificationToken,
                isEncrypted: secrets.encryptKey !== undefined,
                ...(wish.types === undefined ? {} : { types: [...wish.types] }),
            };
            entries.push({ webhook, subscriber: subscriberOf(webhook, { url, app, secrets }, parts), isLasting });
            return webhook;
        },
        remove(id) {
            const before = entries.length;
            entries = entries.filter(({ webhook }) => webhook.id !== id);
            return entries.length < before;
        },
        forget() {
            entries = entries.filter(({ isLasting }) => isLasting);
        },
        list: () => entries.map(({ webhook }) => webhook),
        subscribers: () => entries.map(({ subscriber }) => subscriber),
    };
}
function known(wish, { apps, appId, tokenOf }) {
    const problem = webhookProblem(wish);
    if (problem !== undefined)
        throw new TypeError(`webhook: ${problem}`);
    const app = apps.get(wish.appId ?? appId);
    if (app === undefined)
        throw new TypeError(`webhook: appId: there is no app ${String(wish.appId)}`);
    const { verificationToken = tokenOf(app), encryptKey } = wish;
    return { url: new URL(wish.url), app, secrets: { verificationToken, encryptKey } };
}
/** `{ challenge, token, type }`, of which `challenge` must come back. */
async function check(url, secrets, { poster, clock, ids }) {
    const challenge = ids.id("", 32);
    const body = { challenge, token: secrets.verificationToken, type: "url_verification" };
    const sent = sealedCheck(body, { secrets, now: clock.now(), ids });
    const { outcome, reply, reason } = await poster.post(url, sent, { answerMs: checkMs });
    if (outcome !== "taken")
        throw new SubscriptionError(`webhook: ${url.href} was checked: ${reason ?? outcome}`);
    if (!isObject(reply) || reply["challenge"] !== challenge) {
        throw new SubscriptionError(`webhook: ${url.href} was checked and did not answer with the challenge`);
    }
}
function subscriberOf(webhook, { url, app, secrets }, parts) {
    const { poster, clock, ids, answerMs } = parts;
    const addressee = { ...app, tenantKey: app.tenantKeys[0], verificationToken: secrets.verificationToken };
    return {
        name: webhook.url,
        appId: app.appId,
        takes: ({ type }) => webhook.types === undefined || webhook.types.some((pattern) => fits(type, pattern)),
        async attempt(occurrence, harm) {
            const seal = occurrence.form === "bare" ? sealedCard : sealed;
            const sent = seal(bodyOf(occurrence, addressee), { secrets, now: clock.now(), ids });
            return heard(await poster.post(url, sent, { answerMs, harm }), harm);
        },
    };
}
/** `drive.*` is any of a kind. */
function fits(type, pattern) {
    return pattern.endsWith("*") ? type.startsWith(pattern.slice(0, -1)) : type === pattern;
}
