import type { Behaviour, Clock, Ids } from "../engine/behaviour.js";
import type { App } from "./apps.js";
import type { Tokens } from "./tokens.js";
/** What gives users' tokens out. */
export interface UserGranting {
    readonly apps: ReadonlyMap<string, App>;
    readonly tokens: Tokens;
    readonly clock: Clock;
    readonly ids: Ids;
    /** Who has agreed. */
    readonly openId: string;
}
/**
 * The operations at which an app exchanges the code of a login for a user's token, and renews it. Nobody logs in: any code
 * stands for the demo user's consent, once. The tokens hold, expire, and are renewed once by their refresh token.
 */
export declare function userGrants(granting: UserGranting): ReadonlyMap<string, Behaviour>;
