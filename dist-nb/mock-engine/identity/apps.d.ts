import type { Ids } from "../engine/behaviour.js";
/** An app to be known to the mock; what is left out is made up. */
export interface AppWish {
    readonly appId?: string;
    readonly appSecret?: string;
    /** `custom` (default): an app of one organization; `isv`: one of the marketplace. */
    readonly type?: "custom" | "isv";
    /** Marketplace apps: the ticket that the platform has pushed. */
    readonly appTicket?: string;
    /** The organizations that have it; a custom app has one. */
    readonly tenantKeys?: readonly [string, ...string[]];
    /** What it was granted, by name. Default: everything. */
    readonly scopes?: readonly string[];
    /** `false`: the app is stopped. */
    readonly enabled?: boolean;
}
export interface App {
    readonly appId: string;
    readonly appSecret: string;
    readonly type: "custom" | "isv";
    readonly appTicket: string;
    readonly tenantKeys: readonly [string, ...string[]];
    /** `undefined`: all. */
    readonly scopes: ReadonlySet<string> | undefined;
    readonly enabled: boolean;
    /** Of its bot. */
    readonly openId: string;
}
/** The app that was wished for, with ids that look real: `cli_…`, a tenant key of 16 hexadecimal digits. */
export declare function makeApp(wish: AppWish, ids: Ids): App;
/** `ou_` and 32 such digits is an open id. */
export declare function hexadecimal(length: number, ids: Ids): string;
