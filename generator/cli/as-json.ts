import type { Diagnostic } from "../diagnostics/report.ts";
import { positionAt, type Span } from "../source/source-file.ts";
import type { Inspected } from "../pipeline.ts";

/** A place as `--json` prints it. */
interface JsonPlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** The diagnostics of a run as `--json` prints them. */
export function diagnosticsJson(diagnostics: readonly Diagnostic[]): readonly object[] {
  return diagnostics.map(({ code, severity, span, message, related }) => ({
    ...placeJson(span),
    severity,
    code,
    message,
    related: related.map(placeJson),
  }));
}

/** What became of each page; a page with several operations has one entry for each. */
export function pagesJson(pages: Inspected["pages"]): readonly object[] {
  return pages.flatMap(({ operationIds, isGuide: _, ...page }) =>
    operationIds.length === 0 ? [page] : operationIds.map((operationId) => ({ ...page, operationId })),
  );
}

function placeJson(span: Span): JsonPlace {
  return { file: span.file.path, ...positionAt(span.file, span.start) };
}
