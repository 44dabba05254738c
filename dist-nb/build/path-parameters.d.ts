import type { Report } from "../diagnostics/report.ts";
import type { Parameter } from "../model/api.ts";
import type { Span } from "../source/source-file.ts";
/**
 * Makes the path and its parameters agree: one the page's table leaves out is a string, one that the path does not have is
 * left out. Both are reported. Path parameters come first, in the order of the path.
 */
export declare function completePathParameters<Draft extends Addressed>(draft: Draft, report: Report): Draft;
interface Addressed {
    readonly path: string;
    readonly parameters: readonly Parameter[];
    readonly span: Span;
}
export {};
