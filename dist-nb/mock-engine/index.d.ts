import { type Controls } from "./control/controls.js";
import type { MockOptions } from "./options.js";
export type { BaseMade, BaseWish } from "./bitable/system.js";
export type { Controls } from "./control/controls.js";
export type { Demo } from "./demo.js";
export type { Caller, Clock } from "./engine/behaviour.js";
export type { Contract, ErrorRow, EventCatalog, EventContract, OperationContract } from "./engine/contract.js";
export type { Json, JsonObject } from "./engine/json.js";
export type { Happening } from "./engine/world.js";
export type { Fault } from "./faults/fault.js";
export type { ActiveFault } from "./faults/faults.js";
export type { Bounds } from "./http/bounds.js";
export type { AppWish } from "./identity/apps.js";
export type { UserTokenMade, UserTokenWish } from "./identity/user-token.js";
export type { RequestEntry, Verdict } from "./journal/journal.js";
export type { MockOptions } from "./options.js";
export type { PushOutcome } from "./pushing/attempt.js";
export type { ClientConfig } from "./pushing/connection.js";
export type { PushEntry } from "./pushing/deliveries.js";
export type { EmitSetting } from "./pushing/emit.js";
export type { Fields } from "./pushing/merge.js";
export type { Emitted, PushingOptions } from "./pushing/pushing.js";
export type { WebhookWish } from "./pushing/webhook-wish.js";
export type { Webhook } from "./pushing/webhooks.js";
/** A running mock. */
export interface Mock extends Controls {
    /** `http://127.0.0.1:4010`, without a slash behind it; where it does not listen, a name that leads nowhere. */
    readonly url: string;
    /** 0 where it does not listen. */
    readonly port: number;
    /** A `fetch` without a socket: whatever host is asked, this mock answers. */
    readonly fetch: typeof fetch;
    /** Stops listening and ends every connection. */
    close(): Promise<void>;
}
/**
 * Starts a mock. Rejected where there is no contract, with Node's own error where it cannot listen, and where a webhook does
 * not answer the check of its address.
 */
export declare function createMock(options?: MockOptions): Promise<Mock>;
