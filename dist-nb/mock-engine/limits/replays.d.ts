import type { Caller } from "../engine/behaviour.js";
import type { OperationContract } from "../engine/contract.js";
import { type Json } from "../engine/json.js";
/** An answer that is given again. */
export interface StoredAnswer {
    readonly status: number;
    readonly body: string;
    /** What tells the request from another one with the same key. */
    readonly request: string;
}
/** Answers to calls that carried an idempotency key. */
export interface Replays {
    find(key: string): StoredAnswer | undefined;
    keep(key: string, answer: StoredAnswer): void;
    /** Plain data. */
    snapshot(): Json;
    /** Throws a `TypeError` for what is no such data. */
    restore(snapshot: Json): void;
}
/** None yet. */
export declare function makeReplays(): Replays;
/** What was sent of a call, as its operation wants it. */
export interface Sent {
    readonly query: Readonly<Record<string, Json>>;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: Json | undefined;
}
/** Tells requests apart by what was sent, byte for byte: a repeated one is sent as the first was. */
export declare function requestMark(search: string, body: Uint8Array): string;
/**
 * Under what the answer is kept: caller, operation, address and the key itself. `undefined`: no key was sent; an empty one
 * is none.
 */
export declare function replayKey(operation: Pick<OperationContract, "id" | "idempotency">, pathname: string, sent: Sent, { appId, tenantKey, openId }: Caller): string | undefined;
