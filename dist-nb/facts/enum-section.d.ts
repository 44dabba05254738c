import type { Report } from "../diagnostics/report.ts";
import type { EnumItem } from "../model/schema.ts";
import { type Text } from "../source/text.ts";
import type { Section } from "./labels.ts";
import type { Cut } from "./remaining-prose.ts";
export interface EnumFacts {
    readonly items: readonly EnumItem[];
    readonly of?: "values";
    /** The value marked as default in the list: `true（默认值）：包含`. */
    readonly default?: string;
    readonly cuts: readonly Cut[];
}
/**
 * The enumeration of a description. Where several lists stand (one in prose, one generated from the interface, whose
 * values are in code marks), the generated one counts; that they differ is reported. A list that cannot be read is
 * reported.
 */
export declare function readEnumSections(text: Text, sections: readonly Section[], report: Report): EnumFacts | undefined;
