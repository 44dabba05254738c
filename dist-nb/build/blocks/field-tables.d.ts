import type { Report } from "../../diagnostics/report.ts";
import type { TableBlock } from "../../pages/page.ts";
import type { FieldTypePart } from "../draft.ts";
/**
 * Reports the tables of a guide that describe fields (`字段名 | 类型 | 描述`, as introductions of resources do): what they
 * say of fields is in the contract only where the pages of the calls say it too.
 */
export declare function reportFieldTables(tables: readonly TableBlock[], parts: readonly FieldTypePart[], report: Report): void;
