import type { Diagnostic } from "../../diagnostics/report.ts";
import { type Page } from "./page-files.ts";
/** Where the documents disagree with themselves, and how often else something had to be repaired or could not be read. */
export declare function contradictionPages(diagnostics: readonly Diagnostic[]): readonly Page[];
