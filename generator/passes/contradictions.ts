import type { Report } from "../diagnostics/report.ts";
import type { Operation } from "../model/api.ts";
import type { CatalogEntry, ErrorMention } from "../model/errors.ts";
import type { Span } from "../source/source-file.ts";
import { maxInProse } from "./batches.ts";
import type { Pass, StatedLimit } from "./pass.ts";
import { propertyAt } from "./walk-schema.ts";
import { compareStarts } from "../source/document-part.ts";

/**
 * Lists what the documents say differently in different places: one diagnostic for each fact, with all places. Nothing is
 * changed; every version stays in the contract.
 */
export function reportContradictions(
  errorCatalog: readonly CatalogEntry[],
  limits: readonly StatedLimit[],
  report: Report,
): void {
  for (const entry of errorCatalog) compareMentions(entry, report);
  compareLimits(errorCatalog, limits, report);
}

/** The same for what one page says in its prose and of its parameters. */
export const reportPageSizes: Pass = (api, { report }) => {
  for (const operation of api.operations) comparePageSizes(operation, report);
  return api;
};

function compareMentions({ code, mentions }: CatalogEntry, report: Report): void {
  const [one] = mentions;
  // of thousands of codes most are told in the same words everywhere
  const differ = (key: "status" | "message"): boolean => mentions.some((mention) => mention[key] !== one?.[key]);
  const statuses = differ("status") ? groups(mentions, ({ status }) => status?.toString()) : [];
  const messages = differ("message") ? groups(mentions, ({ message }) => compared(message)) : [];
  for (const [what, versions, code_] of [
    ["HTTP status", statuses, "contradiction/status"],
    ["message", messages, "contradiction/message"],
  ] as const) {
    const [first, ...others] = versions;
    if (first === undefined || others.length === 0) continue;
    const said = versions.map(({ value, spans }) => `“${value}” (${String(spans.length)} times)`).join(", ");
    report(
      code_,
      first.span,
      `error ${String(code)} has ${String(versions.length)} versions of its ${what}: ${said}`,
      others.map(({ span }) => span),
    );
  }
}

interface Version {
  readonly value: string;
  readonly span: Span;
  readonly spans: readonly Span[];
}

/** The different values with where each is said first, in document order. */
function groups(
  mentions: readonly ErrorMention[],
  valueOf: (mention: ErrorMention) => string | undefined,
): readonly Version[] {
  const found = new Map<string, { value: string; spans: [Span, ...Span[]] }>();
  for (const mention of mentions) {
    const key = valueOf(mention);
    if (key === undefined) continue;
    const before = found.get(key);
    if (before === undefined) found.set(key, { value: shown(mention, key), spans: [mention.span] });
    else before.spans.push(mention.span);
  }
  return [...found.values()]
    .map(({ value, spans }) => ({ value, spans: spans.sort(inOrder), span: spans[0] }))
    .sort((a, b) => inOrder(a.span, b.span));
}

function shown(mention: ErrorMention, key: string): string {
  return key === compared(mention.message) ? mention.message : key;
}

function compared(message: string): string {
  return message.replace(/[\s.。]+$/u, "").toLowerCase();
}

function inOrder(a: Span, b: Span): number {
  return a.file.path < b.file.path ? -1 : a.file.path > b.file.path ? 1 : compareStarts(a, b);
}

/** How many tables, views or records there may be: guides (`最多100个/表格`) against errors (`数据表数量超限, 限制300个`). */
function compareLimits(errorCatalog: readonly CatalogEntry[], limits: readonly StatedLimit[], report: Report): void {
  const fromErrors = errorCatalog.flatMap(({ mentions }) =>
    mentions.flatMap(({ remedy = "", span }) => {
      const found = /^(.{1,12}?)数量超限[,，]?\s*限制\s*([\d,]+)/u.exec(remedy);
      return found === null
        ? []
        : [{ subject: found[1] ?? "", max: Number((found[2] ?? "").replaceAll(",", "")), span }];
    }),
  );
  const bySubject = new Map<string, { max: number; span: Span }[]>();
  for (const { subject, ...limit } of [...limits, ...fromErrors]) {
    bySubject.set(subject, [...(bySubject.get(subject) ?? []), limit]);
  }
  for (const [subject, said] of bySubject) {
    const versions = [...new Map(said.map((limit) => [limit.max, limit])).values()].sort((a, b) =>
      inOrder(a.span, b.span),
    );
    const [first, ...others] = versions;
    if (first === undefined || others.length === 0) continue;
    const numbers = versions.map(({ max }) => String(max)).join(" and ");
    report(
      "contradiction/limit",
      first.span,
      `the limit of “${subject}” is given as ${numbers}`,
      others.map(({ span }) => span),
    );
  }
}

/** `单次最多列出 500 行记录` in the prose, `最大值:100` on `page_size`. */
function comparePageSizes({ parameters, description = "", span, response }: Operation, report: Report): void {
  const pageSize = parameters.find(({ name }) => name === "page_size")?.schema;
  const prose = maxInProse(description);
  if (prose === undefined || propertyAt(response.schema, "data", "has_more") === undefined) return;
  if (pageSize?.kind !== "integer" || pageSize.maximum === undefined || pageSize.maximum === prose) return;
  const message = `the prose says ${String(prose)} items in one page, “page_size” says ${String(pageSize.maximum)}`;
  report("contradiction/page-size", span, message, pageSize.span === undefined ? [] : [pageSize.span]);
}
