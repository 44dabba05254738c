import type { Json } from "../engine/json.js";
import type { PushHarm } from "../faults/faults.js";
import type { Occurrence } from "./occurrence.js";
/** How one attempt to push an event ended; only what is `taken` is not repeated. */
export type PushOutcome = 
/** Answered with 200 in time. */
"taken"
/** Answered otherwise. */
 | "refused"
/** Not answered in time. */
 | "late"
/** The connection could not be made, or broke. */
 | "broken"
/** A fault that was asked for kept the answer from coming. */
 | "lost";
/** What became of one attempt. */
export interface Attempted {
    readonly outcome: PushOutcome;
    /** Of HTTP, or the code of an acknowledgement. */
    readonly status?: number;
    /** What was answered, where it is JSON. */
    readonly reply?: Json;
    /** Why it was not taken. */
    readonly reason?: string;
}
/** Somebody who gets the events of an app. */
export interface Subscriber {
    /** `http://127.0.0.1:3000/events`, or `long connection`. */
    readonly name: string;
    readonly appId: string;
    takes(occurrence: Occurrence): boolean;
    /** Never rejected. */
    attempt(occurrence: Occurrence, harm: PushHarm | undefined): Promise<Attempted>;
}
/** What a faulty way makes of an answer. */
export declare function heard(attempted: Attempted, harm: PushHarm | undefined): Attempted;
