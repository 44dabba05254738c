import type { Report } from "../diagnostics/report.ts";
import type { FieldType } from "../model/field-type.ts";
import type { FieldTypePart } from "./draft.ts";
/**
 * Puts Bitable's field types together from what the guides say in pieces. A type without a value structure is any value;
 * it is written only where a guide lists it as writable (and where none lists any, unless its row says otherwise).
 */
export declare function assembleFieldTypes(parts: readonly FieldTypePart[], report: Report): readonly FieldType[];
