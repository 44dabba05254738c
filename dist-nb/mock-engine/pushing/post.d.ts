import { type Json } from "../engine/json.js";
import type { PushHarm } from "../faults/faults.js";
import type { Attempted } from "./attempt.js";
import type { Sealed } from "./seal.js";
/** Sends requests to webhooks. */
export interface Poster {
    /** One request. Fulfilled when it is answered, refused or out of time; never rejected. */
    post(url: URL, sealed: Sealed, how: PostSetting): Promise<Attempted>;
    /** Breaks what is under way. */
    close(): void;
}
export interface PostSetting {
    /** Milliseconds until the answer must be there. */
    readonly answerMs: number;
    readonly harm?: PushHarm | undefined;
}
/** Requests over connections that are kept. */
export declare function makePoster(): Poster;
/** So many pieces of nearly the same length; of few bytes fewer, at least one. */
export declare function inPieces(bytes: Uint8Array, count: number): readonly Uint8Array[];
/** The JSON that was answered; an empty object, or none, is no reply. */
export declare function jsonIn(bytes: Uint8Array): Json | undefined;
