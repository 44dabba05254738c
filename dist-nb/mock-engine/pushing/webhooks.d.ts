import type { Clock, Ids } from "../engine/behaviour.js";
import type { App } from "../identity/apps.js";
import { type Subscriber } from "./attempt.js";
import type { Poster } from "./post.js";
import { type WebhookWish } from "./webhook-wish.js";
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
export declare class SubscriptionError extends Error {
    readonly name = "SubscriptionError";
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
export declare function makeWebhooks(parts: WebhookParts): Webhooks;
