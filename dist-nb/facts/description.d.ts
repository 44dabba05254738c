import type { Report } from "../diagnostics/report.ts";
import type { FieldScope } from "../model/api.ts";
import type { EnumItem } from "../model/schema.ts";
import type { Span } from "../source/source-file.ts";
import { type Text } from "../source/text.ts";
import type { Literal } from "./literal.ts";
import { type ValidationRule } from "./rules.ts";
/** What the description of a field or parameter says. */
export interface DescriptionFacts {
    /** What is left when the facts are lifted out, cleaned; "" when nothing or only `-`. */
    readonly prose: string;
    /** Values as written, without quotes or code marks. */
    readonly enum?: readonly EnumItem[];
    /** Whose values the enumeration lists: `value 枚举值有` of a map speaks of its values. */
    readonly enumOf?: "values";
    readonly default?: string;
    readonly example?: string;
    /** How the example was written: `10` is bare, `"10"` quoted. */
    readonly exampleForm?: Literal["form"];
    readonly fixed?: string;
    readonly rules: readonly ValidationRule[];
    readonly fieldScopes: readonly FieldScope[];
    /** Only where the description itself says it. */
    readonly required?: boolean;
    readonly span: Span;
}
/**
 * Reads the facts out of a description: enumeration, default, example, fixed value, validation rules, field scopes. What is
 * labelled as one and cannot be read is reported and stays in the prose.
 */
export declare function readDescription(text: Text, report: Report): DescriptionFacts;
