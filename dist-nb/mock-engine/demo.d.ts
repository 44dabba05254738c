import type { BaseMade } from "./bitable/system.js";
/** Ids and secrets that a new mock knows; the same for the same seed. */
export interface Demo {
    /** Of a custom app that has every scope. */
    readonly appId: string;
    readonly appSecret: string;
    readonly tenantKey: string;
    /** Of a user of that organization. */
    readonly openId: string;
    /** A marketplace app, with the ticket that the platform has pushed to it. */
    readonly market: {
        readonly appId: string;
        readonly appSecret: string;
        readonly appTicket: string;
        readonly tenantKey: string;
    };
    readonly base: BaseMade;
}
