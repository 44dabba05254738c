import type { Report } from "../diagnostics/report.ts";
import type { Api } from "../model/api.ts";
import type { Span } from "../source/source-file.ts";

/** A pass understands the whole API: it takes one and returns another, and reports what it repairs or finds wrong. */
export type Pass = (api: Api, context: PassContext) => Api;

export interface PassContext {
  readonly report: Report;
  /** How many there may be of something, as guides say. */
  readonly limits: readonly { readonly subject: string; readonly max: number; readonly span: Span }[];
  /** Error rows of pages that belong to no operation: any call can get them. */
  readonly generalErrors: readonly {
    readonly code: number;
    readonly status?: number;
    readonly message: string;
    readonly remedy?: string;
    readonly span: Span;
  }[];
}
