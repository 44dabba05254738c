import type { Caller } from "../engine/behaviour.js";
import { type Incoming } from "../engine/exchange.js";
import type { Json } from "../engine/json.js";
/** What became of a request. */
export type Verdict = "answered"
/** Its operation failed as documented: something is not there, a bound is reached. */
 | "failed"
/** It is not as the operation wants it. */
 | "invalid" | "unauthorized" | "limited"
/** Another write to the same thing was under way. */
 | "conflict"
/** The stored answer of an earlier call with the same idempotency key. */
 | "replayed"
/** A fault that was asked for. */
 | "faulted"
/** No operation has this address, or not with this method. */
 | "unknown"
/** No HTTP, or more of it than is read. */
 | "malformed"
/** The mock itself failed: a defect. */
 | "broken";
/** One request, without its tokens and secrets. */
export interface RequestEntry {
    /** From 1. */
    readonly number: number;
    /** Milliseconds since 1970. */
    readonly at: number;
    readonly method: string;
    readonly path: string;
    /** As sent, behind the question mark. */
    readonly query: string;
    /** Absent where no operation has the address. */
    readonly operation?: string;
    /** JSON as it was sent; other bodies, and long ones, by their size: `[12000 bytes]`. */
    readonly body?: Json;
    readonly caller?: Caller;
    readonly verdict: Verdict;
    /** HTTP status; absent where the connection was broken, and while the answer is under way. */
    readonly status?: number;
    /** The code of the answer; absent where it has none. */
    readonly code?: number;
    /** In English: why it was not carried out. */
    readonly reason?: string;
    /** As in the header of the answer. */
    readonly logId: string;
}
/** What is learned of a request on its way. */
export interface Note {
    operation?: string;
    caller?: Caller;
    verdict: Verdict;
    status?: number;
    code?: number;
    reason?: string;
}
/** The last requests. */
export interface Journal {
    /** Gives the number of the entry; what is learned later is put into `note`. */
    add(incoming: Incoming, logId: string, note: Note, at: number): number;
    /** Oldest first. */
    entries(): readonly RequestEntry[];
    entry(number: number): RequestEntry | undefined;
    /** How many there were since the start or the last `clear`. */
    count(): number;
    clear(): void;
}
/** Remembers the last `size` requests; what they say is read only when somebody asks. */
export declare function makeJournal(size: number): Journal;
