import type { Scope, TokenKind } from "../model/api.ts";
import type { Json } from "../model/json.ts";
import { objectOf, type JsonObject } from "./json-object.ts";

/** Name of each token kind's security scheme. */
export const schemeNames = {
  tenant: "tenantAccessToken",
  user: "userAccessToken",
  app: "appAccessToken",
} as const satisfies Record<TokenKind, string>;

const descriptions: Record<TokenKind, string> = {
  tenant: "tenant_access_token: the app acts for a tenant.",
  user: "user_access_token: the app acts for a user who granted it.",
  app: "app_access_token: the app acts for itself.",
};

/** One alternative for each token kind; any of the scopes is enough, so each alternative lists them all. */
export function securityJson(tokens: readonly TokenKind[], scopes: readonly Scope[]): Json {
  const names = scopes.map((scope) => scope.name ?? scope.title);
  return tokens.map((token) => ({ [schemeNames[token]]: names }));
}

/** All token kinds, as security schemes. */
export function securitySchemes(): JsonObject {
  const kinds: readonly TokenKind[] = ["tenant", "user", "app"];
  return objectOf(
    kinds.map((kind) => [schemeNames[kind], { type: "http", scheme: "bearer", description: descriptions[kind] }]),
  );
}
