import type { Ids } from "../engine/behaviour.js";
import type { EventContract } from "../engine/contract.js";
import { type Json, type JsonObject } from "../engine/json.js";
/**
 * How the body of an event is built: schema 2.0 with a header, schema 1.0 with `event_callback`, or bare as the old
 * callback of cards, whose members stand at the top.
 */
export type EventForm = "2.0" | "1.0" | "bare";
/** Something that happened, before it is known whom it is sent to. */
export interface Occurrence {
    readonly id: string;
    readonly type: string;
    readonly form: EventForm;
    /** Milliseconds since 1970. */
    readonly at: number;
    /** `create_time` in microseconds, as the page shows it. */
    readonly isInMicroseconds: boolean;
    /** What is different for each type: `event`, or the whole of a bare body. */
    readonly content: JsonObject;
    /** Only this app's; absent: everybody's. */
    readonly appId?: string;
    readonly tenantKey?: string;
    /** Of a callback: nobody waits for a later answer, so it is sent once. */
    readonly isCallback: boolean;
}
/** Whom a body is for. */
export interface Addressee {
    readonly appId: string;
    readonly tenantKey: string;
    readonly verificationToken: string;
}
/** The whole body as one app gets it. */
export declare function bodyOf(occurrence: Occurrence, addressee: Addressee): JsonObject;
/** By the members of the body; of an event without a page by its name, as only those of schema 2.0 have a dot in it. */
export declare function formOf(type: string, event: EventContract | undefined): EventForm;
/** A whole body as the page shows it, where that fits its own description; else one that is made of the description. */
export declare function modelOf(event: EventContract, ids: Ids): Json;
/** What the description does not allow in a body, as `event.table_id: expected text`; `undefined`: nothing. */
export declare function bodyProblem({ schema, schemas }: EventContract, body: Json): string | undefined;
