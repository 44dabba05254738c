import { readLiteral } from "./literal.ts";

/**
 * The default that running prose states (`默认为false`, `默认值为false，…`, `, 默认10`), each value once. What holds only in a
 * case (`当…时，默认为 1`) is no default, except the case that nothing is given (`不填时默认为 20`).
 */
export function defaultsInProse(prose: string): string[] {
  if (!prose.includes("默认")) return [];
  const values = [...prose.matchAll(DEFAULT)]
    .filter((match) => !isConditional(prose, match.index))
    .map((match) => readLiteral(match[1] ?? match[2] ?? "", 0)?.value);
  return distinct(values);
}

/** The one value prose fixes: `取固定值 1`, `固定取值 event_callback`. */
export function fixedInProse(prose: string): string[] {
  if (!prose.includes("固定")) return [];
  return distinct([...prose.matchAll(FIXED)].map((match) => readLiteral(match[1] ?? "", 0)?.value));
}

/** What a description itself says of being required: `必填，任务名称` at its start, `该参数必填`. */
export function requiredInProse(prose: string): { readonly required: boolean; readonly end: number } | undefined {
  const row = PASTED_ROW.exec(prose);
  if (row !== null) return { required: row[1] === "是", end: row[0].length };
  const start = REQUIRED_START.exec(prose);
  return start === null ? undefined : { required: start[1] === undefined, end: start[0].length };
}

const LITERAL = '`[^`\\n]{1,60}`|"[^"\\n]{1,60}"|-?\\d{1,15}(?:\\.\\d{1,9})?|[A-Za-z_][\\w-]{0,60}';
const CLAUSE_END = "(?=\\s{0,3}(?:$|[\\n，,。；;、)）(（]))";
const DEFAULT = new RegExp(
  `(?<!系统|客户端|服务端)默认值?(?:为|是)\\s{0,2}(${LITERAL})${CLAUSE_END}|(?<=^|[，,。；;（(]\\s{0,2})默认值?\\s{0,2}(-?\\d{1,15}|true|false)${CLAUSE_END}`,
  "g",
);
const FIXED = new RegExp(
  `(?:取固定值|固定取值|固定值|值固定为|目前固定为)(?:为|是)?\\s{0,2}(${LITERAL})${CLAUSE_END}`,
  "g",
);
/** A table's header and row pasted into the cell: `必填 描述 page_size int 否 分页大小`. */
const PASTED_ROW = /^必填\s+描述\s+[\w.]{1,80}\s+[\w[\]()]{1,40}\s+(是|否)\s+/;
const REQUIRED_START = /^(非)?必填\s{0,2}[，,。；;]\s{0,2}/;

/**
 * Whether the default before `at` is the consequence of a case. `若为true表示…，默认为false` is none: the case has its own.
 */
function isConditional(prose: string, at: number): boolean {
  const before = prose.slice(Math.max(0, at - 80), at);
  const sentence = before.slice(Math.max(...["。", "；", ";", "\n"].map((mark) => before.lastIndexOf(mark))) + 1);
  const segments = sentence.split(/[，,]/).map((segment) => segment.trim());
  const own = segments.at(-1) ?? "";
  const segment = own === "" ? (segments.at(-2) ?? "") : own;
  if (/[不未没](?:填|传|设置|指定|填写|传入|提供)|为空|缺省/.test(segment)) return false;
  if (own !== "") return /当|如果|若|时|则/.test(own);
  return /时$|的话$/.test(segment) || /^(?:当|若|如果|在)(?!.*(?:表示|代表|则|即|返回))/.test(segment);
}

function distinct(values: readonly (string | undefined)[]): string[] {
  return [...new Set(values.filter((value) => value !== undefined))];
}
