import type { Scope, TokenKind } from "../model/api.ts";
/** The token kind as the documents write it: `tenant_access_token`. */
export declare function tokenWords(token: TokenKind): string;
/** `bitable:app (view the base)`, or the title alone where the page has no name. */
export declare function scopeWords(scope: Scope): string;
