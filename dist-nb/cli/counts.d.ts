import type { Severity } from "../diagnostics/codes.ts";
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
export declare function countsOf({ api, fields, pages, diagnostics }: Omit<Generated, "files">): Counts;
