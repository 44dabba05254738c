import type { RateLimit } from "../../model/api.ts";
import type { OperationOutline } from "../../model/outline.ts";
import { operationId } from "../../wording/names.ts";
import { rateLimitWords } from "../../wording/rate-limit.ts";
import { oneLine } from "../../wording/visible.ts";
import { durationWords, secondsFor } from "./durations.ts";
import { bytes } from "./bytes.ts";
import type { Markup } from "./markup.ts";
import { start, type Page } from "./page-files.ts";
import { paginate } from "./paginate.ts";
import type { AllPages } from "./plan.ts";

type Limited = Pick<OperationOutline, "name" | "title" | "rateLimit">;

interface Row {
  readonly operation: Limited;
  readonly page: string;
  readonly words: string;
  /** Seconds that a thousand calls take; more than any where the limit has no number, and most where there is none. */
  readonly seconds: number;
}

/** All operations by their limit, slowest first; those without a number at the end. */
export function limitPages(
  { operations }: { readonly operations: readonly Limited[] },
  pages: Pick<AllPages, "operations">,
): readonly Page[] {
  const rows = operations
    .map((operation, index) => rowOf(operation, pages.operations[index] ?? ""))
    .sort((a, b) => b.seconds - a.seconds || (a.words < b.words ? -1 : a.words > b.words ? 1 : 0));
  const chunks = paginate(rows, ({ operation, page }) => 110 + 2 * page.length + bytes(operation.title), "limits");
  return chunks.map(({ page, items, next }, index) => ({
    path: page,
    template: "limits",
    title: "Rate limits",
    above: index === 0 ? [start] : [start, { title: "Rate limits", page: "limits", isWord: true }],
    beside: [],
    view: (markup) => ({
      groups: groupsOf(items).map((group) => groupView(group, markup)),
      hasNext: next !== undefined,
      next: next === undefined ? "" : markup.link(markup.label("Next page"), { page: next }),
    }),
  }));
}

function rowOf(operation: Limited, page: string): Row {
  const words = rateLimitWords(operation.rateLimit);
  return { operation, page, words, seconds: orderOf(operation.rateLimit) };
}

/** Long runs tell limits apart that are the same at first. */
function orderOf(limit: RateLimit): number {
  const seconds = secondsFor(1_000_001, limit);
  return seconds ?? (limit.kind === "special" ? -1 : -2);
}

function groupsOf(rows: readonly Row[]): readonly (readonly Row[])[] {
  const groups: Row[][] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last?.[0]?.words === row.words) last.push(row);
    else groups.push([row]);
  }
  return groups;
}

function groupView(rows: readonly Row[], markup: Markup): object {
  const [first] = rows;
  const duration = first && durationOf(first.operation.rateLimit);
  return {
    limit: markup.label(first?.words ?? ""),
    hasDuration: duration !== undefined,
    duration: duration === undefined ? "" : markup.label(duration),
    operations: rows.map(({ operation, page }) => ({
      name: markup.link(markup.codeCell(operationId(operation.name)), { page }),
      title: markup.cell(oneLine(operation.title)),
    })),
  };
}

/** For a short run and for one that also feels the limit of a day, by which the list is sorted. */
function durationOf(limit: RateLimit): string | undefined {
  const [short, long] = [secondsFor(1000, limit), secondsFor(1_000_000, limit)];
  if (short === undefined || long === undefined) return undefined;
  return `1000 calls take at least ${durationWords(short)}, a million ${durationWords(long)}`;
}
