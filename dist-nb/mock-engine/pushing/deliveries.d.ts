import type { PushHarm } from "../faults/faults.js";
import type { Attempted, PushOutcome, Subscriber } from "./attempt.js";
import type { Occurrence } from "./occurrence.js";
import type { Timers } from "./timers.js";
/** One attempt to push one event to one subscriber. */
export interface PushEntry {
    /** Milliseconds since 1970, when it ended. */
    readonly at: number;
    readonly eventId: string;
    readonly type: string;
    /** `http://127.0.0.1:3000/events`, or `long connection`. */
    readonly to: string;
    readonly appId: string;
    /** From 1. */
    readonly attempt: number;
    readonly outcome: PushOutcome;
    readonly status?: number;
    readonly reason?: string;
    /** What was answered, where it is JSON. */
    readonly reply?: Attempted["reply"];
    /** Milliseconds until it comes again; absent: it does not. */
    readonly againMs?: number;
}
/** Brings events to subscribers, again and again until they are taken. */
export interface Deliveries {
    /** Begins. Fulfilled with the first attempt; never rejected. `undefined`: it was ended before that. */
    begin(occurrence: Occurrence, subscriber: Subscriber): Promise<PushEntry | undefined>;
    /** How many are not taken and not given up. */
    pending(): number;
    /** Fulfilled when there are none. */
    settled(): Promise<void>;
}
export interface DeliveryParts {
    readonly timers: Timers;
    /** Milliseconds before each repetition. */
    readonly repeatMs: readonly number[];
    readonly now: () => number;
    /** What happens to an attempt. */
    readonly harm: (occurrence: Occurrence, attempt: number) => PushHarm | undefined;
    readonly note: (entry: PushEntry) => void;
}
export declare function makeDeliveries(parts: DeliveryParts): Deliveries;
