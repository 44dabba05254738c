import type { Report } from "../../../diagnostics/report.ts";
import type { TableBlock } from "../../../pages/page.ts";
import type { FieldTypePart } from "../../draft.ts";
/** The row `type` of a field's own table: `字段类型: 1:多行文本 2:数字 3:单选 …`. */
export declare function readNumbers({ rows }: TableBlock): readonly FieldTypePart[];
/** `字段类型 | value结构 | 描述` with rows such as `多选 | array | 包含多个选项名字符串的数组`. */
export declare function readValues({ header, rows }: TableBlock): readonly FieldTypePart[];
/** `接口类型 | 支持 | 不支持`: the row of the calls that write records lists the field types they take. */
export declare function readWritable({ header, rows }: TableBlock): readonly FieldTypePart[];
/** `参数 | 数据结构 | 描述` under a heading that value rows refer to: `人员`, `超链接`, `附件`, `地理位置`. */
export declare function readShape(table: TableBlock, heading: string, report: Report): readonly FieldTypePart[];
