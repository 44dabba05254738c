import type { Report } from "../../../diagnostics/report.ts";
import type { Block, TableBlock } from "../../../pages/page.ts";
import type { FieldTypePart } from "../../draft.ts";
import type { Section } from "../sections.ts";
/**
 * What a guide says of Bitable's field types: their numbers, value structures, object shapes, properties, and which can
 * be written. A page that speaks of none gives nothing.
 */
export declare function readFieldTypeGuide(sections: readonly Section[], report: Report): readonly FieldTypePart[];
export declare function tablesIn({ blocks }: {
    readonly blocks: readonly Block[];
}): readonly TableBlock[];
