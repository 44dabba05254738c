import type { FieldScope, Operation, Scope, TokenKind } from "../model/api.ts";
import type { Found, Pair } from "./change.ts";

/** What says who may use something: an operation or an event. */
export type Access = Pick<Operation, "appTypes" | "tokens" | "scopes" | "fieldScopes">;

/** Finds scopes, kinds of token and of app that differ. */
export function compareAccess({ before, after }: Pair<Access>, found: Found): void {
  compareScopes({ before: before.scopes, after: after.scopes }, found);
  compareTitles({ before: before.scopes, after: after.scopes }, found);
  compareFieldScopes({ before: before.fieldScopes, after: after.fieldScopes }, found);
  compareTokens({ before: before.tokens, after: after.tokens }, found);
  compareAppTypes({ before: before.appTypes, after: after.appTypes }, found);
}

/** Any one scope is enough: an app that had any of the old ones must be able to go on. */
function compareScopes({ before, after }: Pair<readonly Scope[]>, found: Found): void {
  const [old, now] = [before.map(keyOf), after.map(keyOf)];
  const sides = { before: { value: listed(old) }, after: { value: listed(now) } };
  if (now.length === 0) {
    if (old.length > 0) found("scope/requirement-dropped", "scopes", sides);
  } else if (old.length === 0 || old.some((scope) => !now.includes(scope))) {
    found("scope/requirement-changed", "scopes", sides);
  } else if (now.some((scope) => !old.includes(scope))) found("scope/alternative-added", "scopes", sides);
}

/** The name tells a scope; its title only where it has none. */
function keyOf({ name, title }: Scope): string {
  return name ?? title;
}

function compareTitles({ before, after }: Pair<readonly Scope[]>, found: Found): void {
  const titles = new Map(after.map((scope) => [keyOf(scope), scope.title]));
  for (const scope of before) {
    const title = titles.get(keyOf(scope));
    if (title === undefined || title === scope.title) continue;
    found("text/scope", `scopes.${keyOf(scope)}`, { before: { value: scope.title }, after: { value: title } });
  }
}

function compareFieldScopes({ before, after }: Pair<readonly FieldScope[]>, found: Found): void {
  const [old, now] = [before.map(fieldScopeShown), after.map(fieldScopeShown)];
  for (const value of difference(now, old)) found("scope/field-scope-added", "scopes", { after: { value } });
  for (const value of difference(old, now)) found("scope/field-scope-removed", "scopes", { before: { value } });
}

function fieldScopeShown(scope: FieldScope): string {
  return scope.field === undefined ? keyOf(scope) : `${scope.field}: ${keyOf(scope)}`;
}

const allTokens: readonly TokenKind[] = ["tenant", "user", "app"];

/** Where the page does not say, a caller may pass any kind. */
function compareTokens({ before, after }: Pair<readonly TokenKind[] | undefined>, found: Found): void {
  const [old, now] = [before ?? allTokens, after ?? allTokens];
  if (old.length === 0 || now.length === 0) {
    if (old.length !== now.length) {
      found("token/requirement-changed", "tokens", { before: { value: listed(old) }, after: { value: listed(now) } });
    }
    return;
  }
  for (const value of difference(old, now)) found("token/kind-removed", "tokens", { before: { value } });
  for (const value of difference(now, old)) found("token/kind-added", "tokens", { after: { value } });
}

function compareAppTypes({ before, after }: Pair<Operation["appTypes"]>, found: Found): void {
  const all = ["custom", "isv"];
  const [old, now] = [before ?? all, after ?? all];
  for (const value of difference(old, now)) found("app/type-removed", "app types", { before: { value } });
  for (const value of difference(now, old)) found("app/type-added", "app types", { after: { value } });
}

function difference(from: readonly string[], without: readonly string[]): readonly string[] {
  return [...new Set(from)].filter((item) => !without.includes(item)).sort();
}

function listed(names: readonly string[]): string {
  return names.length === 0 ? "none" : [...names].sort().join(", ");
}
