import type { DocsLink, FieldScope, Operation, RateLimit, Scope } from "../model/api.ts";
import type { CatalogEntry, ErrorMention, ErrorRow } from "../model/errors.ts";
import type { Json } from "../model/json.ts";
import { positionAt, type Span } from "../source/source-file.ts";
import { objectOf, unlessEmpty } from "./json-object.ts";

/** The extensions of one operation, in the order and shape of the contract; undefined where a fact is absent. */
export function operationExtensions(operation: Operation): readonly (readonly [string, Json | undefined])[] {
  return [
    ["x-lark-errors", unlessEmpty(operation.errors.map(errorJson))],
    ["x-lark-rate-limit", rateLimitJson(operation.rateLimit)],
    ["x-lark-app-types", operation.appTypes],
    ["x-lark-scopes", scopesJson(operation.scopes)],
    ["x-lark-field-scopes", fieldScopesJson(operation.fieldScopes)],
    ["x-lark-docs", docsJson(operation.docs)],
    ["x-lark-source", sourceJson(operation.span)],
    ["x-lark-paginated", operation.pagination && { ...operation.pagination }],
    ["x-lark-batch", operation.batch && { ...operation.batch }],
    ["x-lark-idempotency", operation.idempotency && { ...operation.idempotency }],
    ["x-lark-serialize-by", operation.serializeBy],
  ];
}

export function scopesJson(scopes: readonly Scope[]): Json | undefined {
  return scopes.length === 0 ? undefined : { anyOf: scopes.map(scopeJson) };
}

export function fieldScopesJson(scopes: readonly FieldScope[]): Json | undefined {
  return unlessEmpty(scopes.map((scope) => objectOf([["field", scope.field], ...Object.entries(scopeJson(scope))])));
}

export function docsJson(docs: DocsLink): Json {
  return objectOf([
    ["url", docs.url],
    ["title", docs.title],
    ["updated", docs.updated],
  ]);
}

/** Where a fact stands, for a person to look it up: the file relative to the source's root. */
export function sourceJson(span: Span): Json {
  return { file: span.file.path, line: positionAt(span.file, span.start).line };
}

/** A code with what is said of it, and not where. */
export interface SaidOfCode extends Omit<CatalogEntry, "mentions"> {
  readonly mentions: readonly Omit<ErrorMention, "span">[];
}

/** The codes of a catalogue; of the same one it is made once, as several outputs show it. */
export function saidOfCodes(catalog: readonly CatalogEntry[]): readonly SaidOfCode[] {
  const said = knownCatalogs.get(catalog) ?? catalog.map(saidOfCode);
  knownCatalogs.set(catalog, said);
  return said;
}

const knownCatalogs = new WeakMap<readonly CatalogEntry[], readonly SaidOfCode[]>();

function saidOfCode({ mentions, ...facts }: CatalogEntry): SaidOfCode {
  return { ...facts, mentions: mentions.map(({ span: _place, ...said }) => said) };
}

/** `x-lark-error-catalog`: every code with all its mentions. */
export function catalogJson(catalog: readonly SaidOfCode[]): Json {
  return catalog.map(({ code, name, kind, retry, general, mentions }) =>
    objectOf([
      ["code", code],
      ["name", name],
      ["kind", kind],
      ["retry", retry],
      ["general", general],
      [
        "mentions",
        mentions.map(({ operationId, status, message, remedy }) =>
          objectOf(Object.entries({ operationId, status, message, remedy })),
        ),
      ],
    ]),
  );
}

function errorJson({ code, status, name, message, kind, retry, remedy }: ErrorRow): Json {
  return objectOf(Object.entries({ code, status, name, message, kind, retry, remedy }));
}

function rateLimitJson(rate: RateLimit): Json {
  const limited = rate.limited && { ...rate.limited };
  if (rate.kind !== "quota") return objectOf(Object.entries({ kind: rate.kind, limited }));
  const windows = rate.windows.map(({ requests, seconds }) => ({ requests, seconds }));
  return objectOf(Object.entries({ kind: rate.kind, windows, basis: rate.basis, special: rate.special, limited }));
}

function scopeJson({ name, title }: Scope): { readonly [key: string]: Json } {
  return objectOf([
    ["name", name],
    ["title", title],
  ]);
}
