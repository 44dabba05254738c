import type { Diagnostic } from "../diagnostics/report.ts";
import type { Inspected } from "../pipeline.ts";
/** The diagnostics of a run as `--json` prints them. */
export declare function diagnosticsJson(diagnostics: readonly Diagnostic[]): readonly object[];
/** What became of each page; a page with several operations has one entry for each. */
export declare function pagesJson(pages: Inspected["pages"]): readonly object[];
