import { readScopes } from "../facts/identity.ts";
import type { FieldScope, Scope } from "../model/api.ts";
import type { ScopeTexts } from "./draft.ts";

interface Scoped {
  readonly scopes: readonly Scope[];
  readonly fieldScopes: readonly FieldScope[];
  readonly scopeTexts?: ScopeTexts;
}

/** A draft with the scopes that its cells name; `knownTitles` of all pages tell glued titles apart. */
export function withScopes<Draft extends Scoped>(
  draft: Draft,
  knownTitles: ReadonlySet<string>,
): Omit<Draft, "scopeTexts"> {
  const { scopeTexts, ...rest } = draft;
  if (scopeTexts === undefined) return rest;
  const { scopes, fieldScopes } = scopeTexts;
  return {
    ...rest,
    ...(scopes === undefined ? {} : { scopes: readScopes(scopes, knownTitles) }),
    ...(fieldScopes === undefined
      ? {}
      : { fieldScopes: [...readScopes(fieldScopes, knownTitles), ...draft.fieldScopes] }),
  };
}
