import type { Ids } from "../engine/behaviour.js";
import type { JsonObject } from "../engine/json.js";
/** What a webhook and the platform both know. */
export interface Secrets {
    readonly verificationToken: string;
    readonly encryptKey?: string | undefined;
}
/** A request as it goes out. */
export interface Sealed {
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
}
export interface Sealing {
    readonly secrets: Secrets;
    /** Milliseconds since 1970. */
    readonly now: number;
    /** For the vector and the nonce. */
    readonly ids: Ids;
}
/** With an Encrypt Key encrypted and signed, else as it is. */
export declare function sealed(body: JsonObject, { secrets: { encryptKey }, now, ids }: Sealing): Sealed;
/** The old callback of cards: never encrypted, and signed with SHA-1 under the verification token. */
export declare function sealedCard(body: JsonObject, { secrets, now, ids }: Sealing): Sealed;
/** The check of an address: encrypted where there is a key, never signed. */
export declare function sealedCheck(body: JsonObject, { secrets: { encryptKey }, ids }: Sealing): Sealed;
