import type { Report } from "../../../diagnostics/report.ts";
import type { TableBlock } from "../../../pages/page.ts";
import { spanOf } from "../../../source/text.ts";
import type { FieldTypePart } from "../../draft.ts";
import { readFieldTable } from "../../field-table.ts";

/** The row `type` of a field's own table: `字段类型: 1:多行文本 2:数字 3:单选 …`. */
export function readNumbers({ rows }: TableBlock): readonly FieldTypePart[] {
  const row = rows.find(({ cells }) => cells[0]?.value.replaceAll("`", "").trim() === "type");
  const cell = row?.cells.at(-1);
  if (cell === undefined || !/^(字段类型|field types?)/iu.test(cell.value.trim())) return [];
  return [...cell.value.matchAll(/(?<![\w.])(\d{1,5})\s*[:：]\s*([^\s,，;；（(]+(?: [A-Za-z]+)*)/gu)].map((found) => ({
    kind: "number",
    number: Number(found[1]),
    name: found[2] ?? "",
    span: spanOf(cell, found.index, found.index + found[0].length),
  }));
}

/** `字段类型 | value结构 | 描述` with rows such as `多选 | array | 包含多个选项名字符串的数组`. */
export function readValues({ header, rows }: TableBlock): readonly FieldTypePart[] {
  if (!/^字段类型$/u.test(header[0]?.value.trim() ?? "") || !/^value ?结构/iu.test(header[1]?.value.trim() ?? ""))
    return [];
  return rows.map(({ cells, span }) => ({
    kind: "value",
    name: cells[0]?.value.trim() ?? "",
    structure: cells[1]?.value.trim() ?? "",
    description: cells[2]?.value.trim() ?? "",
    span,
  }));
}

/** `接口类型 | 支持 | 不支持`: the row of the calls that write records lists the field types they take. */
export function readWritable({ header, rows }: TableBlock): readonly FieldTypePart[] {
  const supported = header.findIndex(({ value }) => value.trim() === "支持");
  if (supported === -1 || !/^接口/u.test(header[0]?.value.trim() ?? "")) return [];
  const row = rows.find(({ cells }) => /(新增|更新).*记录/su.test(cells[0]?.value ?? ""));
  const cell = row?.cells[supported];
  if (cell === undefined) return [];
  const names = cell.value.split(/[、,，\s]+/u).filter((name) => name !== "");
  return [{ kind: "writable", names, span: spanOf(cell) }];
}

/** `参数 | 数据结构 | 描述` under a heading that value rows refer to: `人员`, `超链接`, `附件`, `地理位置`. */
export function readShape(table: TableBlock, heading: string, report: Report): readonly FieldTypePart[] {
  const [name, structure] = table.header.map(({ value }) => value.trim());
  if (heading === "" || name !== "参数" || structure !== "数据结构") return [];
  const { properties } = readFieldTable(table, undefined, report);
  const optional = properties.map((property) => ({ ...property, required: false }));
  return [{ kind: "shape", name: heading, schema: { kind: "object", properties: optional }, span: table.span }];
}
