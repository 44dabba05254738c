import { type Literal } from "./literal.ts";
/**
 * Reads what stands behind `示例值：`: a quoted string, also one that holds unescaped quotes (`"["字段1 DESC","字段2 ASC"]"`),
 * JSON over several lines, code, or the rest of the line. Undefined if nothing does or a quote never closes.
 */
export declare function readExampleValue(text: string): Literal | undefined;
/** Reads what stands behind `默认值：` or `固定值：`. Words in running Chinese (`空，表示不更新`) are no value. */
export declare function readStatedValue(text: string): Literal | undefined;
/** `空`, `无`, `不…`: the document says that there is none. */
export declare function saysNone(text: string): boolean;
