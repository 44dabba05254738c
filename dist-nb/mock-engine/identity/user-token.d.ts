import type { App } from "./apps.js";
import type { Tokens } from "./tokens.js";
/** A user's token for tests; nobody has to log in. */
export interface UserTokenWish {
    /** Default: the demo user. */
    readonly openId?: string;
    /** What the user has granted. Default: everything that the app may ask for. */
    readonly scopes?: readonly string[];
    /** Default: the demo app. */
    readonly appId?: string;
    /** Default: two hours. */
    readonly lifetimeMs?: number;
}
export interface UserTokenMade {
    readonly token: string;
    readonly openId: string;
    /** Milliseconds since 1970. */
    readonly expiresAt: number;
}
/** What a wish is completed from. */
export interface UserTokenDefaults {
    readonly apps: ReadonlyMap<string, App>;
    readonly appId: string;
    readonly openId: string;
}
/** Gives a user's token out. Throws a `TypeError` for a wish that cannot be. */
export declare function giveUserToken(wish: UserTokenWish, tokens: Tokens, defaults: UserTokenDefaults): UserTokenMade;
