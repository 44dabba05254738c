import type { DocsLink, FieldScope, Operation, Scope } from "../model/api.ts";
import type { CatalogEntry, ErrorMention } from "../model/errors.ts";
import type { Json } from "../model/json.ts";
import { type Span } from "../source/source-file.ts";
/** The extensions of one operation, in the order and shape of the contract; undefined where a fact is absent. */
export declare function operationExtensions(operation: Operation): readonly (readonly [string, Json | undefined])[];
export declare function scopesJson(scopes: readonly Scope[]): Json | undefined;
export declare function fieldScopesJson(scopes: readonly FieldScope[]): Json | undefined;
export declare function docsJson(docs: DocsLink): Json;
/** Where a fact stands, for a person to look it up: the file relative to the source's root. */
export declare function sourceJson(span: Span): Json;
/** A code with what is said of it, and not where. */
export interface SaidOfCode extends Omit<CatalogEntry, "mentions"> {
    readonly mentions: readonly Omit<ErrorMention, "span">[];
}
export declare function saidOfCode({ mentions, ...facts }: CatalogEntry): SaidOfCode;
/** `x-lark-error-catalog`: every code with all its mentions. */
export declare function catalogJson(catalog: readonly SaidOfCode[]): Json;
