import type { Report } from "../diagnostics/report.ts";
import type { Scope } from "../model/api.ts";
import { readScopes } from "../facts/identity.ts";
import type { Span } from "../source/source-file.ts";
import { byCodeUnit } from "../wording/order.ts";
import type { MethodRow, OperationFacts } from "./draft.ts";
import { compareStarts } from "../source/document-part.ts";

/** What decides between pages of the same thing besides what they say of themselves, and what is said of the others. */
export interface Merging {
  /** The rank of a file by its path: of two pages that are equally new, that of the lower rank counts. */
  readonly rankOf: (path: string) => number;
  /** In what facts a page that is not used differs from the one that is, by where they stand; empty for none. */
  readonly differing: (places: { readonly used: Span; readonly lost: Span }) => string;
}

/** Names decide, and nothing is said of what differs. */
export const plainMerging: Merging = { rankOf: () => 0, differing: () => "" };

/**
 * One draft per operation: of several pages for one method and path a current one counts before a historic one, then the
 * newest, then that of the source that the configuration names first, then the first file by name; the others are
 * reported. Sorted by path and method, so that the order of the files never shows.
 */
export function mergeOperations<Draft extends OperationFacts>(
  drafts: readonly Draft[],
  report: Report,
  merging: Merging = plainMerging,
): readonly Draft[] {
  return pickOne(drafts, {
    ...merging,
    key: operationKey,
    code: "operation/duplicate",
    describe: ({ method, path }) => `${method.toUpperCase()} ${path} is documented twice`,
    report,
  });
}

export function mergeEvents<Event extends Documented & { readonly type: string }>(
  events: readonly Event[],
  report: Report,
  merging: Merging = plainMerging,
): readonly Event[] {
  return pickOne(events, {
    ...merging,
    key: ({ type }) => type,
    code: "event/duplicate",
    describe: ({ type }) => `event ${type} is documented twice`,
    report,
  });
}

/** Method and path with parameter names left out: what makes two operations the same. */
export function operationKey({ method, path }: { readonly method: string; readonly path: string }): string {
  return `${path.replace(/\{[^}]*\}/gu, "{}")} ${method}`;
}

interface Documented {
  readonly docs: { readonly updated?: string };
  readonly span: Span;
  readonly deprecated?: true;
}

interface Picking<Item> extends Merging {
  readonly key: (item: Item) => string;
  readonly code: "operation/duplicate" | "event/duplicate";
  readonly describe: (item: Item) => string;
  readonly report: Report;
}

function pickOne<Item extends Documented>(
  items: readonly Item[],
  { rankOf, differing, key, code, describe, report }: Picking<Item>,
): readonly Item[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return [...groups]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .flatMap(([, group]) => {
      const [first, ...others] = [...group].sort((a, b) => difference(a, b, rankOf).order);
      if (first === undefined) return [];
      for (const other of others) {
        const { why } = difference(first, other, rankOf);
        const facts = differing({ used: first.span, lost: other.span });
        const more = facts === "" ? "" : `; from this page to that one: ${facts}`;
        report(code, other.span, `${describe(other)}; the other page is used, ${why}${more}`, [first.span]);
      }
      return [first];
    });
}

/** What decides between two pages, first what counts most, and why the one that comes first is used. */
function difference(
  a: Documented,
  b: Documented,
  rankOf: Merging["rankOf"],
): { readonly order: number; readonly why: string } {
  const tries = [
    [Number(a.deprecated ?? false) - Number(b.deprecated ?? false), "as this one is historic"],
    [byCodeUnit(b.docs.updated ?? "", a.docs.updated ?? ""), "which is newer"],
    [rankOf(a.span.file.path) - rankOf(b.span.file.path), "whose source is named first"],
    [byCodeUnit(a.span.file.path, b.span.file.path), "whose path comes first"],
    [compareStarts(a.span, b.span), "which comes first in the file"],
  ] as const;
  const [order, why] = tries.find(([each]) => each !== 0) ?? [0, "which is the same"];
  return { order, why };
}

/**
 * Gives operations what guides list of them: token kinds, app types and scopes that their own page does not state. Where
 * both state them and differ, the page counts and the guide is reported; a row for an operation without a page as well.
 */
export function mergeMethodRows<Draft extends OperationFacts>(
  drafts: readonly Draft[],
  rows: readonly MethodRow[],
  { knownTitles, report }: { readonly knownTitles: ReadonlySet<string>; readonly report: Report },
): readonly Draft[] {
  const byKey = new Map<string, MethodRow[]>();
  for (const row of rows) byKey.set(operationKey(row), [...(byKey.get(operationKey(row)) ?? []), row]);
  const merged = drafts.map((draft) => {
    const listed = byKey.get(operationKey(draft)) ?? [];
    byKey.delete(operationKey(draft));
    return listed.reduce((current, row) => withRow(current, row, { knownTitles, report }), draft);
  });
  for (const row of [...byKey.values()].flat()) {
    const call = `${row.method.toUpperCase()} ${row.path}`;
    report("method-list/unknown-operation", row.span, `“${row.title}” is listed as ${call}, which no page describes`);
  }
  return merged;
}

function withRow<Draft extends OperationFacts>(
  draft: Draft,
  row: MethodRow,
  { knownTitles, report }: { readonly knownTitles: ReadonlySet<string>; readonly report: Report },
): Draft {
  const scopes = row.scopeText === undefined ? [] : readScopes(row.scopeText, knownTitles);
  const differ = (what: string, page: string, guide: string): void => {
    const message = `the list of methods says ${what} “${guide}”, the operation's page says “${page}”`;
    if (page !== guide) report("method-list/contradiction", row.span, message, [draft.span]);
  };
  if (draft.appTypes !== undefined && row.appTypes.length > 0)
    differ("app types", [...draft.appTypes].sort().join(), [...row.appTypes].sort().join());
  if (draft.tokens !== undefined && row.tokens.length > 0)
    differ("tokens", [...draft.tokens].sort().join(), [...row.tokens].sort().join());
  if (
    draft.scopes.length > 0 &&
    scopes.length > 0 &&
    (names(scopes) === undefined || names(draft.scopes) !== names(scopes))
  )
    differ("scopes", titles(draft.scopes), titles(scopes));
  return {
    ...draft,
    ...(draft.appTypes === undefined && row.appTypes.length > 0 ? { appTypes: row.appTypes } : {}),
    ...(draft.tokens === undefined && row.tokens.length > 0 ? { tokens: row.tokens } : {}),
    ...(draft.scopes.length === 0 ? { scopes } : {}),
  };
}

/** What tells scopes apart: the names where all have one; a list may shorten the titles. */
function names(scopes: readonly Scope[]): string | undefined {
  return scopes.every(({ name }) => name !== undefined)
    ? scopes
        .map(({ name }) => name)
        .sort()
        .join()
    : undefined;
}

function titles(scopes: readonly Scope[]): string {
  return scopes
    .map(({ title }) => title)
    .sort()
    .join("、");
}
