import { answer, codes, type Pick } from "./mutation.ts";
import type { Page } from "./page.ts";

export function any(): boolean {
  return true;
}

export function both(a: Pick, b: Pick): Pick {
  return (page, row) => a(page, row) && b(page, row);
}

export function isOptional(page: Page, row: number): boolean {
  return page.cells(row)[2]?.trim() === "否";
}

export function isRequired(page: Page, row: number): boolean {
  return page.cells(row)[2]?.trim() === "是";
}

export function isTop(page: Page, row: number): boolean {
  return page.depth(row) === 0;
}

export function isNested(page: Page, row: number): boolean {
  return page.depth(row) > 0;
}

/** Beside another field: of an object of which nothing else is told, its example would still tell the field. */
export function hasNeighbour(page: Page, row: number): boolean {
  return page.rows(answer).includes(row - 1) && page.depth(row - 1) === page.depth(row);
}

/** Text that nothing more is said of, so that another type leaves no fact of it behind. */
export function isPlainText(page: Page, row: number): boolean {
  const cells = page.cells(row);
  return cells[1]?.trim() === "`string`" && !/可选值|固定值|默认值|长度|校验|最/.test(cells.at(-1) ?? "");
}

const valueList = /\*\*可选值有\*\*：<br>- `[^`]+`: [^`]*? - `[^`]+`: [^`]*? - `[^`]+`: /;

/** A list of three values at least, of a row that tells no default or example that could be one of them. */
export function hasValues(page: Page, row: number): boolean {
  const text = page.cells(row).at(-1) ?? "";
  return valueList.test(text) && !/默认值/.test(text);
}

/** The largest value or length that a cell tells: what comes before the number, the number. */
export const bound = /((?:取值范围|长度范围)：`\d+` ～ `|最大值：`|最大长度：`)(\d{2,})`/;

export function hasMaximum(page: Page, row: number): boolean {
  const text = page.cells(row).at(-1) ?? "";
  return bound.test(text) && !/默认值/.test(text);
}

export function hasDefault(page: Page, row: number): boolean {
  return page.cells(row)[1]?.trim() === "`int`" && /\*\*默认值\*\*：`\d+`/.test(page.cells(row).at(-1) ?? "");
}

export function hasExample(page: Page, row: number): boolean {
  return (
    page.cells(row)[1]?.trim() === "`string`" &&
    /\*\*示例值\*\*："[^"]+"/.test(page.cells(row).at(-1) ?? "") &&
    !/可选值/.test(page.cells(row).at(-1) ?? "")
  );
}

/** The field that a row is of. */
export function nameOf(page: Page, row: number): string {
  return page.cells(row)[0]?.replace(/&nbsp;|[└`\s]/g, "") ?? "";
}

/** A field that no scope and no other rule names. */
export function isFree(page: Page, row: number): boolean {
  return !meaningful.test(nameOf(page, row)) && !/字段权限/.test(page.lines[row] ?? "");
}

/** Names that paging, batches and the like are told by: a change there is a change of those as well. */
const meaningful = /page_token|page_size|has_more|items|client_token|request_id|uuid|code|msg|data|cursor|offset|limit/;

/** Some tables have a code twice; then one row says nothing alone. */
export function isOnly(page: Page, row: number): boolean {
  const code = page.cells(row)[1]?.trim();
  return (
    /^\d{3}$/.test(page.cells(row)[0]?.trim() ?? "") &&
    page.rows(codes).filter((each) => page.cells(each)[1]?.trim() === code).length === 1
  );
}
