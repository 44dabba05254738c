/**
 * Something that shall go wrong with calls, or, where it has `push`, with events that are pushed. Without any of what can
 * go wrong it is a fault of the test, and refused.
 */
export interface Fault {
    /** Id of the operation, `bitable.*` for any of a kind. Default: every call. */
    readonly operation?: string;
    /** Answered as the operation documents it. */
    readonly code?: number;
    /** HTTP status of an answer that is not the platform's: 502 with a page of a proxy. With `code` it is that answer's. */
    readonly status?: number;
    /** The connection breaks instead of an answer; of a push in the middle of it. */
    readonly reset?: true;
    /** The call is carried out; its answer breaks off in the middle. */
    readonly cut?: true;
    /** The call is carried out; its answer is no JSON. */
    readonly garbage?: true;
    /** Every token that was given out is expired from then on. */
    readonly expireTokens?: true;
    /** The call takes so much longer; a push begins so much later, so that others overtake it. */
    readonly delayMs?: number;
    /** Type of an event, `drive.*` for any of a kind: it happens to attempts to push such events, and not to calls. */
    readonly push?: string;
    /** The event is sent twice at once. */
    readonly duplicate?: true;
    /** The event is sent and its answer is not heard, or heard too late: the event comes again. */
    readonly answer?: "lost" | "late";
    /** Nothing is sent any more over a connection that stays open; of a long connection from then on, pongs too. */
    readonly silent?: true;
    /** The event comes in so many pieces. */
    readonly fragments?: number;
    /** `after`: the call is carried out, or the event sent, first, and only its answer does not come. Default: `before`. */
    readonly when?: "before" | "after";
    /** To how many calls it happens. Default: one, and without end where `rate` or `forMs` is given. */
    readonly times?: number;
    /** To which part of the calls it happens, from 0 to 1. */
    readonly rate?: number;
    /** Ends so long after it was set. */
    readonly forMs?: number;
}
/** What is wrong with something that shall be a fault, as `rate: expected a number from 0 to 1`; `undefined`: nothing. */
export declare function faultProblem(value: unknown): string | undefined;
