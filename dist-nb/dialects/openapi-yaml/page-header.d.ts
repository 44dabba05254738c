import type { Report } from "../../diagnostics/report.ts";
import type { PageHeader } from "../../pages/page.ts";
import type { SourceFile } from "../../source/source-file.ts";
import type { FoundDocument } from "./find-documents.ts";
/**
 * What stands around a fenced document: front matter and the API explorer's link above it where the document is the page's
 * only one, and the heading above it.
 */
export declare function pageHeader(file: SourceFile, document: FoundDocument, isOnly: boolean): PageHeader;
/** Reports text around the fenced documents that is neither front matter nor a heading: it is not read. */
export declare function reportProse(file: SourceFile, documents: readonly FoundDocument[], report: Report): void;
