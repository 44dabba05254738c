import type { Caller, Clock, Ids } from "../engine/behaviour.js";
import type { TokenKind } from "../engine/contract.js";
import type { App } from "./apps.js";
/** What a token stands for. */
export interface Grant {
    readonly token: string;
    readonly app: App;
    readonly tenantKey: string;
    /** Who calls, for each kind of token that this one passes for. */
    readonly callers: Readonly<Partial<Record<TokenKind, Caller>>>;
    /** Of the user; `undefined`: all, and always so for apps, whose own scopes count. */
    readonly scopes: ReadonlySet<string> | undefined;
    /** Milliseconds since 1970. */
    readonly expiresAt: number;
}
export interface GrantWish {
    readonly app: App;
    readonly tenantKey: string;
    readonly openId: string;
    /** The token of a custom app passes for both: the platform is making one of the two. */
    readonly kinds: readonly [TokenKind, ...TokenKind[]];
    readonly scopes?: readonly string[];
    /** Default: two hours. */
    readonly lifetimeMs?: number;
}
/** The tokens that were given out. */
export interface Tokens {
    /** A new one. */
    give(wish: GrantWish): Grant;
    /** One of an app that has at least half an hour left is given again, as documented; else a new one beside it. */
    renew(wish: GrantWish): Grant;
    find(token: string): Grant | undefined;
    /** All that were given out so far are expired from now on. */
    expireAll(): void;
}
/** No tokens yet. `ids` makes their letters. */
export declare function makeTokens(clock: Clock, ids: Ids): Tokens;
