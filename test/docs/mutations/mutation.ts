import type { RuleId } from "../../../generator/diff/rules.ts";
import type { Page } from "./page.ts";

/** One kind of change that an editor makes to a page. */
export interface Mutation {
  readonly name: string;
  /** The changed page; undefined where it has nothing of the kind. */
  readonly apply: Apply;
  /** What `diff` must find, and what the other way round. */
  readonly forth: readonly RuleId[];
  readonly back: readonly RuleId[];
  /** What may follow of it on some pages. */
  readonly also?: readonly RuleId[];
}

export type Apply = (page: Page) => string | undefined;

/** Whether a row is one to be changed. */
export type Pick = (page: Page, row: number) => boolean;

/** The page with a row changed; undefined where that changes nothing. */
export type Edit = (page: Page, row: number) => string | undefined;

/** The headings of the tables, as the pages have them. */
export const query = "查询参数";
export const body = "请求体";
export const answer = "响应体";
export const facts = "请求";
export const codes = "错误码";
