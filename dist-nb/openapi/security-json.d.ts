import type { Scope, TokenKind } from "../model/api.ts";
import type { Json } from "../model/json.ts";
import { type JsonObject } from "./json-object.ts";
/** Name of each token kind's security scheme. */
export declare const schemeNames: {
    readonly tenant: "tenantAccessToken";
    readonly user: "userAccessToken";
    readonly app: "appAccessToken";
};
/** One alternative for each token kind; any of the scopes is enough, so each alternative lists them all. */
export declare function securityJson(tokens: readonly TokenKind[], scopes: readonly Scope[]): Json;
/** All token kinds, as security schemes. */
export declare function securitySchemes(): JsonObject;
