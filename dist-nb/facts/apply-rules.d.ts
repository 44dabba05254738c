import type { Report } from "../diagnostics/report.ts";
import type { Schema } from "../model/schema.ts";
import type { Span } from "../source/source-file.ts";
import type { ValidationRule } from "./rules.ts";
/** Puts validation rules on a schema as its keywords; what does not fit its type is reported and left out. */
export declare function applyRules(schema: Schema, rules: readonly ValidationRule[], { span, report }: {
    readonly span: Span;
    readonly report: Report;
}): Schema;
