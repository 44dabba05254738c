import type { Report } from "../../diagnostics/report.ts";
import { isErrorTable } from "../../facts/error-table.ts";
import type { Parameter } from "../../model/api.ts";
import type { ObjectSchema } from "../../model/schema.ts";
import type { TableBlock } from "../../pages/page.ts";
import { columnsOf } from "../field-columns.ts";
import { readFieldTable } from "../field-table.ts";
import type { Section } from "./sections.ts";

/** What field tables under other headings than those of the parts of a call tell. */
export interface OtherTables {
  /** Of a table whose every row says that it is a request header: `Range` under `部分下载`. */
  readonly headers: readonly Parameter[];
  /** Of tables under the name of a type: `InsertLocation`. */
  readonly types: readonly ObjectSchema[];
}

/** Reads them; a field table of which it is not said what it describes is reported. */
export function readOtherTables(sections: readonly Section[], report: Report): OtherTables {
  const headers: Parameter[] = [];
  const types: ObjectSchema[] = [];
  const response = sections.findIndex((section) => section.role.startsWith("response"));
  for (const [index, section] of sections.entries()) {
    if (section.role !== "other") continue;
    const typeName = typeHeading.exec(section.path.at(-1) ?? "")?.[1];
    for (const table of section.blocks.filter((block) => block.kind === "table")) {
      if (!isFieldTable(table)) continue;
      if (typeName !== undefined) {
        const { properties } = readFieldTable(table, undefined, report);
        types.push({ kind: "object", properties, typeName, span: table.span });
      } else if ((response === -1 || index < response) && isOfHeaders(table)) {
        const { properties } = readFieldTable(table, undefined, report);
        headers.push(...properties.map((property) => ({ in: "header" as const, ...property })));
      } else {
        report("table/unplaced", table.span, "the table is not read: no part of the call stands in its heading");
      }
    }
  }
  return { headers, types };
}

/** `InsertLocation`, `` `table_cell` 结构 ``. */
const typeHeading = /^`?([A-Za-z][\w.]*)`?(?:\s*(?:类型|结构|结构体|对象|object|structure))?$/iu;

function isFieldTable(table: TableBlock): boolean {
  const columns = columnsOf(table);
  return columns.has("name") && columns.has("type") && columns.has("description") && !isErrorTable(table);
}

function isOfHeaders({ rows }: TableBlock): boolean {
  return (
    rows.length > 0 &&
    rows.every(({ cells }) => cells.some(({ value }) => /请求 ?(?:头|Header)|request header/iu.test(value)))
  );
}
