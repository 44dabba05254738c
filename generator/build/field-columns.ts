import type { TableBlock, TableRow } from "../pages/page.ts";
import { slice, textFrom, type Text } from "../source/text.ts";

/** What a column of a field table holds. */
export type FieldColumn = "name" | "type" | "required" | "default" | "example" | "values" | "description";

/** Headers as the documents write them, Chinese and English. Ordered: the first that fits a header names its column. */
const headers: readonly (readonly [RegExp, FieldColumn])[] = [
  [/^(是否)?(必填|必须|必选|必需|必传|必输|必要)|^(required|mandatory)/i, "required"],
  [/^默认值?|^default/i, "default"],
  [/^示例|^example/i, "example"],
  [/^(可选)?(枚举值?|可选值|取值范围)|^(enum|allowed) values?/i, "values"],
  [/^(数据|参数|字段|值)?(类型|结构|格式)|^(data ?)?type$/i, "type"],
  [/(描述|说明|备注|含义|注释|释义|解释)$|^(描述|说明)|^(desc|description|details?|remarks?|notes?)$/i, "description"],
  [/^(名称|参数|字段|属性|键|键名|变量)|^(name|parameters?|fields?|key|item|property)( ?name)?$/i, "name"],
];

/** Columns of a table by what they hold; the first column is the name where no header says so. */
export type Columns = ReadonlyMap<FieldColumn, number>;

export function columnsOf(table: TableBlock): Columns {
  const columns = new Map<FieldColumn, number>();
  for (const [index, { value }] of table.header.entries()) {
    const header = value.replace(/[`*\s]/g, "");
    const column = headers.find(([pattern]) => pattern.test(header))?.[1];
    if (column !== undefined && !columns.has(column)) columns.set(column, index);
  }
  if (!columns.has("name") && ![...columns.values()].includes(0)) columns.set("name", 0);
  return columns;
}

/** A column that is none of these, as `来源`, or the second of its kind: `备注` beside `说明`. */
export interface OtherColumn {
  readonly index: number;
  readonly header: string;
}

/** What the columns leave of a table, in order. */
export function otherColumns(table: TableBlock, columns: Columns): readonly OtherColumn[] {
  const known = new Set(columns.values());
  return table.header.flatMap(({ value }, index) =>
    known.has(index) ? [] : [{ index, header: value.replace(/[`*\s:：]+/g, " ").trim() }],
  );
}

/** A row's cell in a column; empty text where the table has no such column. */
export function cellIn(row: TableRow, columns: Columns, column: FieldColumn): Text {
  const index = columns.get(column);
  const cell = index === undefined ? undefined : row.cells[index];
  return cell ?? emptyCell(row);
}

function emptyCell({ cells, span }: TableRow): Text {
  const last = cells.at(-1);
  return last === undefined ? textFrom("", { ...span, start: span.end }) : slice(last, last.value.length);
}
