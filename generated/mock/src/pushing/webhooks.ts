import type { Clock, Ids } from "../engine/behaviour.js";
import { isObject } from "../engine/json.js";
import type { App } from "../identity/apps.js";
import { heard, type Subscriber } from "./attempt.js";
import { bodyOf, type Occurrence } from "./occurrence.js";
import type { Poster } from "./post.js";
import { sealed, sealedCard, sealedCheck, type Secrets } from "./seal.js";
import { webhookProblem, type WebhookWish } from "./webhook-wish.js";

/** A webhook that gets events. */
export interface Webhook {
  readonly id: number;
  readonly url: string;
  readonly appId: string;
  /** As in the events that it gets. */
  readonly verificationToken: string;
  /** Whether what it gets is encrypted and signed. */
  readonly isEncrypted: boolean;
  /** Absent: all. */
  readonly types?: readonly string[];
}

export interface Webhooks {
  /**
   * Checks the address as the platform does, then adds it, for good or until `forget`. Rejected with a `TypeError` or
   * `SubscriptionError`.
   */
  add(wish: WebhookWish, isLasting: boolean): Promise<Webhook>;
  /** `false` where there is none such. */
  remove(id: number): boolean;
  /** Takes all away that do not last. */
  forget(): void;
  list(): readonly Webhook[];
  subscribers(): readonly Subscriber[];
}

/** An address did not answer the check as it must. */
export class SubscriptionError extends Error {
  override readonly name = "SubscriptionError";
}

export interface WebhookParts {
  readonly apps: ReadonlyMap<string, App>;
  /** Whose the webhooks are that name no app. */
  readonly appId: string;
  readonly tokenOf: (app: App) => string;
  readonly clock: Clock;
  /** For vectors and nonces. */
  readonly ids: Ids;
  readonly poster: Poster;
  /** Milliseconds for the answer to an event. */
  readonly answerMs: number;
}

/** One who subscribes more has lost count. */
const mostWebhooks = 100;
/** The documented time for the answer to a check. */
const checkMs = 1000;

interface Entry {
  readonly webhook: Webhook;
  readonly subscriber: Subscriber;
  readonly isLasting: boolean;
}

export function makeWebhooks(parts: WebhookParts): Webhooks {
  let entries: Entry[] = [];
  let lastId = 0;
  return {
    async add(wish, isLasting) {
      const { url, app, secrets } = known(wish, parts);
      if (entries.length >= mostWebhooks) throw new TypeError(`webhook: more than ${String(mostWebhooks)}`);
      if (wish.challenge !== false) await check(url, secrets, parts);
      const webhook: Webhook = {
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

interface Known {
  readonly url: URL;
  readonly app: App;
  readonly secrets: Secrets;
}

function known(wish: WebhookWish, { apps, appId, tokenOf }: WebhookParts): Known {
  const problem = webhookProblem(wish);
  if (problem !== undefined) throw new TypeError(`webhook: ${problem}`);
  const app = apps.get(wish.appId ?? appId);
  if (app === undefined) throw new TypeError(`webhook: appId: there is no app ${String(wish.appId)}`);
  const { verificationToken = tokenOf(app), encryptKey } = wish;
  return { url: new URL(wish.url), app, secrets: { verificationToken, encryptKey } };
}

/** `{ challenge, token, type }`, of which `challenge` must come back. */
async function check(url: URL, secrets: Secrets, { poster, clock, ids }: WebhookParts): Promise<void> {
  const challenge = ids.id("", 32);
  const body = { challenge, token: secrets.verificationToken, type: "url_verification" };
  const sent = sealedCheck(body, { secrets, now: clock.now(), ids });
  const { outcome, reply, reason } = await poster.post(url, sent, { answerMs: checkMs });
  if (outcome !== "taken") throw new SubscriptionError(`webhook: ${url.href} was checked: ${reason ?? outcome}`);
  if (!isObject(reply) || reply["challenge"] !== challenge) {
    throw new SubscriptionError(`webhook: ${url.href} was checked and did not answer with the challenge`);
  }
}

function subscriberOf(webhook: Webhook, { url, app, secrets }: Known, parts: WebhookParts): Subscriber {
  const { poster, clock, ids, answerMs } = parts;
  const addressee = { ...app, tenantKey: app.tenantKeys[0], verificationToken: secrets.verificationToken };
  return {
    name: webhook.url,
    appId: app.appId,
    takes: ({ type }) => webhook.types === undefined || webhook.types.some((pattern) => fits(type, pattern)),
    async attempt(occurrence: Occurrence, harm) {
      const seal = occurrence.form === "bare" ? sealedCard : sealed;
      const sent = seal(bodyOf(occurrence, addressee), { secrets, now: clock.now(), ids });
      return heard(await poster.post(url, sent, { answerMs, harm }), harm);
    },
  };
}

/** `drive.*` is any of a kind. */
function fits(type: string, pattern: string): boolean {
  return pattern.endsWith("*") ? type.startsWith(pattern.slice(0, -1)) : type === pattern;
}
