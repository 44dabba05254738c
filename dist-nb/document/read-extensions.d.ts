import type { AppType, DocsLink, FieldScope, RateLimit, Scope, TokenKind } from "../model/api.ts";
import type { JsonObject } from "../openapi/json-object.ts";
/** `x-lark-rate-limit`; `unstated` where a document has none. */
export declare function readRateLimit(json: JsonObject): RateLimit;
export declare function readAppTypes(json: JsonObject): readonly AppType[] | undefined;
/** `x-lark-scopes`: any one is enough. */
export declare function readScopes(json: JsonObject): readonly Scope[];
export declare function readFieldScopes(json: JsonObject): readonly FieldScope[];
/** `x-lark-docs`; `title` where it has none. */
export declare function readDocs(json: JsonObject, title: string): DocsLink;
/** The token kinds of `security`; undefined where the document does not say. */
export declare function readTokens(json: JsonObject): readonly TokenKind[] | undefined;
