import type { ErrorDraft } from "../build/draft.ts";
import type { Report } from "../diagnostics/report.ts";
import type { TableBlock } from "../pages/page.ts";
/**
 * Whether a table lists error codes, by its header, in any wording: a column for the code, and one for status, message or
 * remedy. Where the code's column is only called “code”, its cells must be numbers.
 */
export declare function isErrorTable(table: TableBlock): boolean;
/** Reads the rows of an error table. A row without a readable code is reported; one with several codes gives several. */
export declare function readErrorTable(table: TableBlock, report: Report): ErrorDraft[];
