import type { Ids } from "../engine/behaviour.js";
import type { Contract } from "../engine/contract.js";
import { type Fields } from "./merge.js";
import { type Occurrence } from "./occurrence.js";
/** What is said of an event that is emitted besides its fields. */
export interface EmitSetting {
    /** Default: a new one. The same one again is the same event again. */
    readonly eventId?: string;
    /** Only this app's subscribers get it. Default: those of all apps. */
    readonly appId?: string;
    /** Default: each app's own. */
    readonly tenantKey?: string;
    /** `false`: it is sent even if no page describes it, or it is not as described. */
    readonly check?: boolean;
}
export interface Wish {
    readonly type: string;
    readonly fields: Fields;
    readonly setting: EmitSetting;
}
export interface Makings {
    readonly contract: Contract;
    readonly ids: Ids;
    readonly now: number;
}
/**
 * The documented example with these fields in it. Throws a `TypeError` where no page describes the event, or what comes
 * out is not as described.
 */
export declare function occurrenceOf({ type, fields, setting }: Wish, { contract, ids, now }: Makings): Occurrence;
