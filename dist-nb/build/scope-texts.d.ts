import type { FieldScope, Scope } from "../model/api.ts";
import type { ScopeTexts } from "./draft.ts";
interface Scoped {
    readonly scopes: readonly Scope[];
    readonly fieldScopes: readonly FieldScope[];
    readonly scopeTexts?: ScopeTexts;
}
/** A draft with the scopes that its cells name; `knownTitles` of all pages tell glued titles apart. */
export declare function withScopes<Draft extends Scoped>(draft: Draft, knownTitles: ReadonlySet<string>): Omit<Draft, "scopeTexts">;
export {};
