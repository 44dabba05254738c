import type { Report } from "../diagnostics/report.ts";
import type { Api } from "../model/api.ts";
import type { Span } from "../source/source-file.ts";
/**
 * A pass takes an API and returns another, and reports what it repairs or finds wrong. It looks at one operation or event
 * at a time, so that it does to a service alone what it does to it among others.
 */
export type Pass = (api: Api, context: {
    readonly report: Report;
}) => Api;
/** What guides say of no operation. */
export interface PassContext {
    readonly report: Report;
    readonly limits: readonly StatedLimit[];
    readonly generalErrors: readonly GeneralError[];
}
/** How many there may be of something. */
export interface StatedLimit {
    readonly subject: string;
    readonly max: number;
    readonly span: Span;
}
/** An error row of a page that belongs to no operation: any call can get it. */
export interface GeneralError {
    readonly code: number;
    readonly status?: number;
    readonly message: string;
    readonly remedy?: string;
    readonly span: Span;
}
