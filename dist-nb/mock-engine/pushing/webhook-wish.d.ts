/** A webhook that shall get events. */
export interface WebhookWish {
    /** `http:` or `https:`. */
    readonly url: string;
    /** Whose events. Default: the demo app's. */
    readonly appId?: string;
    /** Stands in every event. Default: one that follows from the app. */
    readonly verificationToken?: string;
    /** With it, what is sent is encrypted and signed. */
    readonly encryptKey?: string;
    /** Types of events, `drive.*` for any of a kind. Default: all. */
    readonly types?: readonly string[];
    /** `false`: the address is not checked before. */
    readonly challenge?: boolean;
}
/** What is wrong with something that shall be a webhook, as `url: expected an address …`; `undefined`: nothing. */
export declare function webhookProblem(value: unknown): string | undefined;
