import type { ErrorDraft } from "../build/draft.ts";
import type { Report } from "../diagnostics/report.ts";
import type { TableBlock, TableRow } from "../pages/page.ts";
import { spanOf, type Text } from "../source/text.ts";
import { cleanLine, cleanProse } from "./prose.ts";

/**
 * Whether a table lists error codes, by its header, in any wording: a column for the code, and one for status, message or
 * remedy. Where the code's column is only called “code”, its cells must be numbers.
 */
export function isErrorTable(table: TableBlock): boolean {
  const columns = columnsOf(table);
  if (columns === undefined) return false;
  if (CERTAIN_CODE.test(heading(table.header[columns.code]))) return true;
  const cells = table.rows.map((row) => plainCell(row.cells[columns.code])).filter((cell) => cell !== "");
  return cells.length > 0 && cells.every((cell) => CODE.test(cell));
}

/** Reads the rows of an error table. A row without a readable code is reported; one with several codes gives several. */
export function readErrorTable(table: TableBlock, report: Report): ErrorDraft[] {
  const columns = columnsOf(table);
  return columns === undefined ? [] : table.rows.flatMap((row) => readRow(row, columns, report));
}

/** Columns by place in the row. */
interface Columns {
  readonly code: number;
  readonly status?: number;
  readonly message?: number;
  readonly remedy?: number;
  /** Columns that are none of these, as a translation of the message; kept with the remedy. */
  readonly others: readonly number[];
}

const CERTAIN_CODE = /^(?:业务)?(?:错误码|返回码|错误代码|error\s?codes?|err(?:or)?_code|res_code)$/;
const ANY_CODE = /^(?:业务)?(?:错误码|返回码|错误代码|error\s?codes?|err(?:or)?_code|res_code|codes?|提示码)$/;
const STATUS = /^(?:http.*|状态码|status(?:\s?codes?)?)$/;
/** The wording of the message itself comes before its explanation: `错误码 | 描述 | msg`. */
const MESSAGE = [
  /^(?:msg|message|error\s?message|res_msg|错误信息|错误消息)$/,
  /^(?:描述|错误描述|description|说明|含义|meaning|原因|错误原因)$/,
];
const REMEDY = /建议|解决|处理|方案|措施|solution|suggestion|troubleshoot|resolution|remedy|how to|action/;
const CODE = /^-?\d{1,15}$/;
const STATUS_NUMBER = /^[1-5]\d\d$/;

function columnsOf(table: TableBlock): Columns | undefined {
  const headings = table.header.map(heading);
  const code = firstOf(headings, [CERTAIN_CODE, ANY_CODE]) ?? codesAsStatus(table, headings);
  if (code === undefined) return undefined;
  const found = firstOf(headings, [STATUS]);
  const status = found === code ? undefined : found;
  const remedy = firstOf(headings, [REMEDY]);
  const rest = headings.map((_, index) => index).filter((index) => ![code, status, remedy].includes(index));
  const message = firstOf(headings, MESSAGE) ?? (remedy === undefined ? undefined : rest[0]);
  if (status === undefined && message === undefined && remedy === undefined) return undefined;
  const others = rest.filter((index) => index !== message);
  return {
    code,
    ...(status !== undefined && { status }),
    ...(message !== undefined && { message }),
    ...(remedy !== undefined && { remedy }),
    others,
  };
}

/** `状态码 | 描述` over `1061001`: a column of codes that is called status. */
function codesAsStatus(table: TableBlock, headings: readonly string[]): number | undefined {
  const column = headings.findIndex((each) => /^(?:状态码|status codes?)$/.test(each));
  const cells = table.rows.map((row) => plainCell(row.cells[column])).filter((cell) => cell !== "");
  const areCodes = cells.every((cell) => CODE.test(cell)) && cells.some((cell) => !STATUS_NUMBER.test(cell));
  return column !== -1 && areCodes ? column : undefined;
}

function firstOf(headings: readonly string[], patterns: readonly RegExp[]): number | undefined {
  for (const pattern of patterns) {
    const at = headings.findIndex((candidate) => pattern.test(candidate));
    if (at !== -1) return at;
  }
  return undefined;
}

function heading(cell: Text | undefined): string {
  return plainCell(cell).toLowerCase();
}

function readRow(row: TableRow, columns: Columns, report: Report): ErrorDraft[] {
  const codes = readCodes(row, columns, report);
  if (codes.length === 0) return [];
  const status = readStatus(row, columns, report);
  const message = columns.message === undefined ? "" : cleanMessage(row.cells[columns.message]);
  const remedy = [...columns.others, ...(columns.remedy === undefined ? [] : [columns.remedy])]
    .map((index) => cleanProse(row.cells[index]?.value ?? ""))
    .filter((part) => part !== "")
    .join("\n\n");
  return codes.map((code) => ({
    code,
    ...(status !== undefined && { status }),
    message,
    ...(remedy !== "" && { remedy }),
    span: row.span,
  }));
}

function readCodes(row: TableRow, columns: Columns, report: Report): number[] {
  const cell = row.cells[columns.code];
  const parts = plainCell(cell)
    .split(/[\s,，、/;；]+/)
    .filter((part) => part !== "");
  const isEmpty = row.cells.every((candidate) => candidate.value.trim() === "");
  if (isEmpty) return [];
  const place = cell === undefined ? row.span : spanOf(cell);
  if (parts.length === 0 || !parts.every((part) => CODE.test(part))) {
    report("error-table/code-unreadable", place, `cannot read “${parts.join(" ").slice(0, 40)}” as an error code`);
    return [];
  }
  if (parts.length > 1) report("error-table/several-codes", place, `one row lists ${String(parts.length)} error codes`);
  return [...new Set(parts.map(Number))];
}

function readStatus(row: TableRow, columns: Columns, report: Report): number | undefined {
  const cell = columns.status === undefined ? undefined : row.cells[columns.status];
  const written = plainCell(cell);
  if (cell === undefined || written === "" || /^[-/]$/.test(written)) return undefined;
  if (STATUS_NUMBER.test(written)) return Number(written);
  report("error-table/status-unreadable", spanOf(cell), `cannot read “${written.slice(0, 40)}” as an HTTP status`);
  return undefined;
}

/** The document's words: line breaks joined with one blank (`file extension and    \n type mismatch`). */
function cleanMessage(cell: Text | undefined): string {
  const words = (cell?.value ?? "")
    .replace(/<br ?\/?>/gi, " ")
    .replace(/\s+/g, " ")
    .trim();
  return /^\\?[-/]$/.test(words) ? "" : words;
}

function plainCell(cell: Text | undefined): string {
  return cleanLine((cell?.value ?? "").replace(/[*`]/g, "")).replace(/\\([-_])/g, "$1");
}
