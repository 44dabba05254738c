import type { Report } from "../../diagnostics/report.ts";
import type { TableBlock } from "../../pages/page.ts";
import type { FieldTypePart } from "../draft.ts";
import { columnsOf } from "../field-columns.ts";

/**
 * Reports the tables of a guide that describe fields (`字段名 | 类型 | 描述`, as introductions of resources do): what they
 * say of fields is in the contract only where the pages of the calls say it too.
 */
export function reportFieldTables(
  tables: readonly TableBlock[],
  parts: readonly FieldTypePart[],
  report: Report,
): void {
  for (const { span, rows, header } of tables.filter(describesFields)) {
    const isRead = parts.some((part) => span.start <= part.span.start && part.span.end <= span.end);
    const named = header.map(({ value }) => value.trim()).join(" | ");
    const message = `the guide describes ${String(rows.length)} fields (${named.slice(0, 60)}) of no call`;
    if (!isRead && rows.length > 0) report("table/no-call", span, message);
  }
}

function describesFields(table: TableBlock): boolean {
  const columns = columnsOf(table);
  return columns.has("type") && columns.has("description");
}
