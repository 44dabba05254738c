import { type RateProse } from "../../facts/rate-limit.ts";
import type { Report } from "../../diagnostics/report.ts";
import { type Text } from "../../source/text.ts";
import type { ErrorDraft } from "../draft.ts";
/** What an operation's description says: Markdown with error tables and sentences about rate limits. */
export interface OperationText {
    /** Without the error tables. */
    readonly prose?: string;
    readonly errors: readonly ErrorDraft[];
    readonly rate?: RateProse;
}
export declare function readOperationText(text: Text, report: Report): OperationText;
