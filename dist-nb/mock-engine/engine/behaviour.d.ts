import type { ErrorKind, OperationContract, TokenKind } from "./contract.js";
import type { Json, JsonObject } from "./json.js";
/** A request that was routed, identified and checked: everything in it is as the contract wants it. */
export interface Call {
    readonly operation: OperationContract;
    /** Decoded path parameters. */
    readonly path: Readonly<Record<string, string>>;
    /** Query parameters as their schemas type them (`page_size` is a number); defaults are filled in. */
    readonly query: Readonly<Record<string, Json>>;
    /** Lower-case names. */
    readonly headers: Readonly<Record<string, string>>;
    /** The JSON body; `undefined` where none was sent. */
    readonly body: Json | undefined;
    /** Files of a multipart body by field name. */
    readonly files: ReadonlyMap<string, SentFile>;
    readonly caller: Caller;
}
export interface SentFile {
    readonly name: string;
    readonly bytes: Uint8Array;
}
/** Whom the token stands for; kind `none` where the operation needs no token. */
export interface Caller {
    readonly kind: TokenKind | "none";
    readonly appId: string;
    readonly tenantKey: string;
    /** Of the user, or of the app's bot. */
    readonly openId: string;
}
/** What a behaviour answers. */
export type Outcome = 
/** Success: `{ code: 0, msg: "success", data }`. */
{
    readonly kind: "data";
    readonly data: JsonObject;
}
/** Success of an operation whose answer is not in the usual envelope. */
 | {
    readonly kind: "body";
    readonly body: Json;
} | {
    readonly kind: "file";
    readonly bytes: Uint8Array;
    readonly name: string;
    readonly mediaType: string;
}
/**
 * A failure. The first of `codes` that the operation documents is answered, with its documented status and message;
 * where it documents none of them, a documented one of the same kind, else a general one. `reason` says in English
 * what was wrong, for `error.message`-like places and for `mock.requests()`.
 */
 | {
    readonly kind: "failure";
    readonly codes: readonly number[];
    readonly means: ErrorKind;
    readonly reason: string;
};
/**
 * What an operation does. Synchronous, so that no other call sees half of it; it checks everything before it changes
 * anything, so that a failure changes nothing.
 */
export type Behaviour = (call: Call, world: World) => Outcome;
/** One system that keeps state, as Bitable. */
export interface System {
    /** Also the name of its state below `State`. */
    readonly name: string;
    /** By operation id. What the contract does not hold is never called. */
    readonly behaviours: ReadonlyMap<string, Behaviour>;
    /** Its state before anything happened: plain JSON data. */
    readonly empty: () => Json;
}
export interface World {
    readonly clock: Clock;
    readonly ids: Ids;
    /** What a system keeps: plain data that it may change in place. The caller names the shape it put there. */
    stateOf<State>(system: System): State;
    /** Says that something happened, for events; `type` as in the contract's webhooks. */
    happened(type: string, event: JsonObject): void;
}
export interface Clock {
    /** Milliseconds since 1970. */
    now(): number;
}
/** Identifiers that look real and are the same for the same seed and the same calls in the same order. */
export interface Ids {
    /** `id("tbl", 16)`: the prefix and so many letters and digits. */
    id(prefix: string, length: number): string;
    /** A whole number below `bound`. */
    below(bound: number): number;
}
