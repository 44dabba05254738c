import type { Clock } from "../engine/behaviour.js";
import { type JsonObject } from "../engine/json.js";
import type { App } from "./apps.js";
import type { GeneralFailure } from "./general-codes.js";
import type { Tokens } from "./tokens.js";
/** An endpoint that an app identifies itself at, nearly always for tokens; it exists without a page. */
export interface TokenEndpoint {
    /** As the generator names the endpoint where it has its page. */
    readonly id: string;
    /** `headers`: of the request, by lower-case name. */
    answer(body: Uint8Array, headers: Readonly<Record<string, string>>): TokenAnswer;
}
export type TokenAnswer = {
    readonly body: JsonObject;
} | {
    readonly failure: GeneralFailure;
};
export interface TokenIssuer {
    readonly apps: ReadonlyMap<string, App>;
    readonly tokens: Tokens;
    readonly clock: Clock;
    /** Called when a marketplace app asks for its ticket, which the platform pushes as an event. */
    readonly pushTicket: (app: App) => void;
}
/**
 * The five endpoints by path, all of them for POST. Codes of the platform's general list: 10003 a member is missing, 10005
 * no such app, 10015 wrong secret, 10014 the app is stopped, 10012 and 10013 the ticket, the tenant or the kind of app
 * is wrong, 10016 no ticket for a custom app, 99991664 an app token that does not hold.
 */
export declare function tokenEndpoints(issuer: TokenIssuer): ReadonlyMap<string, TokenEndpoint>;
