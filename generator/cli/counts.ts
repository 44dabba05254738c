import type { Severity } from "../diagnostics/codes.ts";
import type { Diagnostic } from "../diagnostics/report.ts";
import type { Generated } from "../pipeline.ts";

/** How much the sources say, for the summary and for `--json`. */
export interface Counts {
  readonly pages: number;
  readonly operations: number;
  readonly events: number;
  /** Parameters and properties, of requests, responses, events and named schemas. */
  readonly fields: number;
  readonly errorRows: number;
  readonly errorCodes: number;
  readonly fieldTypes: number;
  readonly diagnostics: Readonly<Record<Severity, number>>;
  /** How many diagnostics there are of each code, the most frequent first. */
  readonly byCode: Readonly<Record<string, number>>;
}

export function countsOf({ api, fields, pages, diagnostics }: Omit<Generated, "files">): Counts {
  return {
    pages: pages.length,
    operations: api.operations.length,
    events: api.events.length,
    fields,
    errorRows: sum(api.operations.map((operation) => operation.errors.length)),
    errorCodes: api.errorCatalog.length,
    fieldTypes: api.fieldTypes.length,
    diagnostics: {
      error: ofSeverity(diagnostics, "error"),
      warning: ofSeverity(diagnostics, "warning"),
      info: ofSeverity(diagnostics, "info"),
    },
    byCode: byCode(diagnostics),
  };
}

function ofSeverity(diagnostics: readonly Diagnostic[], severity: Severity): number {
  return diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
}

function byCode(diagnostics: readonly Diagnostic[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const { code } of diagnostics) counts.set(code, (counts.get(code) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, next) => total + next, 0);
}
