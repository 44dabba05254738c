import type { Scope, TokenKind } from "../model/api.ts";

/** The token kind as the documents write it: `tenant_access_token`. */
export function tokenWords(token: TokenKind): string {
  return `${token}_access_token`;
}

/** `bitable:app (view the base)`, or the title alone where the page has no name. */
export function scopeWords(scope: Scope): string {
  if (scope.name === undefined) return scope.title;
  return scope.title === "" || scope.title === scope.name ? scope.name : `${scope.name} (${scope.title})`;
}
