import type { RuleId } from "../../../generator/diff/rules.ts";
import { Page } from "./page.ts";

/** One kind of change that an editor makes to a page. */
export interface Mutation {
  readonly name: string;
  /** The changed page; undefined where it has nothing of the kind. */
  readonly apply: (page: Page) => string | undefined;
  /** What `diff` must find, and what the other way round. */
  readonly forth: readonly RuleId[];
  readonly back: readonly RuleId[];
  /** What may follow of it on some pages. */
  readonly also?: readonly RuleId[];
}

const query = "查询参数";
const body = "请求体";
const answer = "响应体";
const facts = "请求";
const codes = "错误码";

/** Names that paging, batches and the like are told by: a change there is a change of those as well. */
const meaningful = /page_token|page_size|has_more|items|client_token|request_id|uuid|code|msg|data|cursor|offset|limit/;

export const mutations: readonly Mutation[] = [
  field(
    "an optional parameter becomes required",
    query,
    isOptional,
    required,
    ["request/parameter-became-required"],
    ["request/parameter-became-optional"],
  ),
  field(
    "a required parameter becomes optional",
    query,
    isRequired,
    optional,
    ["request/parameter-became-optional"],
    ["request/parameter-became-required"],
  ),
  field("a parameter goes", query, isOptional, gone, ["request/parameter-removed"], ["request/parameter-added"]),
  field(
    "a required parameter goes",
    query,
    isRequired,
    gone,
    ["request/parameter-removed"],
    ["request/required-parameter-added"],
  ),
  field(
    "an optional parameter comes",
    query,
    any,
    withRow("| `brand_new` | `string` | 否 | New |"),
    ["request/parameter-added"],
    ["request/parameter-removed"],
  ),
  field(
    "a required parameter comes",
    query,
    any,
    withRow("| `brand_new` | `string` | 是 | New |"),
    ["request/required-parameter-added"],
    ["request/parameter-removed"],
  ),
  field(
    "a parameter gets another name",
    query,
    isOptional,
    renamed,
    ["request/parameter-added", "request/parameter-removed"],
    ["request/parameter-added", "request/parameter-removed"],
  ),
  field(
    "a parameter gets another type",
    query,
    isPlainText,
    retyped,
    ["request/type-changed"],
    ["request/type-changed"],
  ),
  field(
    "an optional field becomes required",
    body,
    both(isOptional, isTop),
    required,
    ["request/field-became-required"],
    ["request/field-became-optional"],
  ),
  field(
    "a nested field becomes required",
    body,
    both(isOptional, isNested),
    required,
    ["request/field-became-required"],
    ["request/field-became-optional"],
  ),
  field("a field goes", body, isOptional, gone, ["request/field-removed"], ["request/field-added"]),
  field(
    "a field comes",
    body,
    isTop,
    withRow("| `brand_new` | `string` | 否 | New |"),
    ["request/field-added"],
    ["request/field-removed"],
  ),
  field(
    "a required field comes",
    body,
    isTop,
    withRow("| `brand_new` | `string` | 是 | New |"),
    ["request/required-field-added"],
    ["request/field-removed"],
  ),
  field(
    "a field gets another name",
    body,
    isOptional,
    renamed,
    ["request/field-added", "request/field-removed"],
    ["request/field-added", "request/field-removed"],
  ),
  field("a field gets another type", body, isPlainText, retyped, ["request/type-changed"], ["request/type-changed"]),
  field("a field becomes a list", body, isPlainText, listed, ["request/type-changed"], ["request/type-changed"]),
  field(
    "a value is taken no more",
    body,
    hasValues,
    lessValues,
    ["request/enum-value-removed"],
    ["request/enum-value-added"],
  ),
  field(
    "a parameter's value is taken no more",
    query,
    hasValues,
    lessValues,
    ["request/enum-value-removed"],
    ["request/enum-value-added"],
  ),
  field(
    "one more value may come",
    answer,
    hasValues,
    moreValues,
    ["response/enum-value-added"],
    ["response/enum-value-removed"],
  ),
  field(
    "a parameter's bound gets tighter",
    query,
    hasMaximum,
    lowerMaximum,
    ["request/bound-narrowed"],
    ["request/bound-widened"],
  ),
  {
    ...field(
      "a field's bound gets tighter",
      body,
      hasMaximum,
      lowerMaximum,
      ["request/bound-narrowed"],
      ["request/bound-widened"],
    ),
    also: ["limit/batch-lowered", "limit/batch-raised"],
  },
  field(
    "a parameter's default changes",
    query,
    hasDefault,
    otherDefault,
    ["request/default-changed"],
    ["request/default-changed"],
  ),
  field(
    "an answer's field goes",
    answer,
    both(isNested, hasNeighbour),
    gone,
    ["response/field-removed"],
    ["response/field-added"],
  ),
  field(
    "an answer's field gets another name",
    answer,
    isNested,
    renamed,
    ["response/field-added", "response/field-removed"],
    ["response/field-added", "response/field-removed"],
  ),
  field(
    "an answer's field gets another type",
    answer,
    both(isNested, isPlainText),
    retyped,
    ["response/type-changed"],
    ["response/type-changed"],
  ),
  field(
    "an answer's field becomes a list",
    answer,
    both(isNested, isPlainText),
    listed,
    ["response/type-changed"],
    ["response/type-changed"],
  ),
  fact(
    "the limit is lowered",
    "接口频率限制",
    /\[1000 次\/分钟、50 次\/秒\]/,
    "[100 次/分钟、5 次/秒]",
    ["limit/lowered"],
    ["limit/raised"],
  ),
  fact(
    "one window of the limit is lowered",
    "接口频率限制",
    /\[1000 次\/分钟、50 次\/秒\]/,
    "[1000 次/分钟、5 次/秒]",
    ["limit/lowered"],
    ["limit/raised"],
  ),
  fact(
    "the limit's size is told no more",
    "接口频率限制",
    /\[1000 次\/分钟、50 次\/秒\]/,
    "[特殊频控]",
    ["limit/dropped"],
    ["limit/introduced"],
  ),
  fact(
    "one more scope is enough",
    "权限要求",
    /(?=`[a-z]+:)/,
    "`brand:new` 新权限 ",
    ["scope/alternative-added"],
    ["scope/requirement-changed"],
  ),
  fact(
    "a scope gets another name",
    "权限要求",
    /`[a-z][a-z_.]*:/,
    "`brandnew:",
    ["scope/requirement-changed"],
    ["scope/requirement-changed"],
  ),
  fact(
    "marketplace apps may not call it",
    "支持的应用类型",
    /custom,isv/,
    "custom",
    ["app/type-removed"],
    ["app/type-added"],
  ),
  fact(
    "the method changes",
    "HTTP Method",
    /PATCH/,
    "PUT",
    ["operation/address-changed"],
    ["operation/address-changed"],
  ),
  whereNamed(
    fact(
      "the address changes",
      "HTTP URL",
      /\/open-apis\/([a-z_]+)\//,
      "/open-apis/$1/next/",
      ["operation/address-changed"],
      ["operation/address-changed"],
    ),
  ),
  {
    name: "a kind of token is taken no more",
    apply: ({ text }) => changed(text, /`tenant_access_token` 或 `user_access_token`/, "`tenant_access_token`"),
    forth: ["token/kind-removed"],
    back: ["token/kind-added"],
  },
  error("a code goes", (page, row) => page.with(row, undefined), ["errors/code-removed"], ["errors/code-added"]),
  error(
    "a code comes",
    (page, row) => page.after(row, "| 400 | 98765432 | brand new failure | Look. |"),
    ["errors/code-added"],
    ["errors/code-removed"],
  ),
  {
    ...error(
      "a code comes with another status",
      (page, row) => page.withCell(row, 0, () => " 418 "),
      ["errors/status-changed"],
      ["errors/status-changed"],
    ),
    also: ["errors/kind-changed", "errors/retry-changed"],
  },
  error(
    "a code's remedy gets other words",
    (page, row) => page.withCell(row, 3, (text) => `${text}。另见其他说明。 `),
    ["text/error"],
    ["text/error"],
  ),
  field("a parameter gets other words", query, isOptional, reworded, ["text/description"], ["text/description"]),
  field("an answer's field gets other words", answer, isNested, reworded, ["text/description"], ["text/description"]),
  field("a field's example changes", body, hasExample, otherExample, ["text/example"], ["text/example"]),
  {
    name: "the title gets other words",
    apply: ({ text }) => changed(text, /^title: "(.+)"$/m, 'title: "$1（新）"'),
    forth: ["text/title"],
    back: ["text/title"],
  },
  {
    name: "the date changes",
    apply: ({ text }) => changed(text, /^updateTime: "\d+"$/m, 'updateTime: "1790000000000"'),
    forth: ["text/docs"],
    back: ["text/docs"],
  },
  swap("parameters stand in another order", query),
  swap("codes stand in another order", codes),
];

type Pick = (page: Page, row: number) => boolean;
type Change = (page: Page, row: number) => string | undefined;
type Rules = readonly RuleId[];

/** A change of a row without rows below it, of a table of fields; the row is one of those that fit, chosen by the page. */
// eslint-disable-next-line max-params -- a line of the table above
function field(name: string, heading: string, pick: Pick, change: Change, forth: Rules, back: Rules): Mutation {
  const apply = (page: Page): string | undefined => {
    const rows = page.leaves(heading).filter((row) => isFree(page, row) && pick(page, row));
    const row = rows[page.text.length % Math.max(1, rows.length)];
    return row === undefined ? undefined : change(page, row);
  };
  return { name, apply, forth, back };
}

// eslint-disable-next-line max-params -- a line of the table above
function fact(name: string, label: string, from: RegExp, to: string, forth: Rules, back: Rules): Mutation {
  const apply = (page: Page): string | undefined => {
    const row = page.rows(facts).find((each) => page.cells(each)[0]?.trim().startsWith(label));
    return row === undefined ? undefined : page.withCell(row, 1, (text) => text.replace(from, to));
  };
  return { name, apply, forth, back };
}

function error(name: string, change: Change, forth: Rules, back: Rules): Mutation {
  const apply = (page: Page): string | undefined => {
    const rows = page.rows(codes).filter((row) => page.cells(row).length === 4 && isOnly(page, row));
    const row = rows[page.text.length % Math.max(1, rows.length)];
    return row === undefined ? undefined : change(page, row);
  };
  return { name, apply, forth, back };
}

/** Some tables have a code twice; then one row says nothing alone. */
function isOnly(page: Page, row: number): boolean {
  const code = page.cells(row)[1]?.trim();
  return (
    /^\d{3}$/.test(page.cells(row)[0]?.trim() ?? "") &&
    page.rows(codes).filter((each) => page.cells(each)[1]?.trim() === code).length === 1
  );
}

/** Of pages that tell the operation's name; the others are named by their address, and another one is another operation. */
function whereNamed(mutation: Mutation): Mutation {
  return {
    ...mutation,
    apply: (page) => (/^fullPath: .*\/reference\//m.test(page.text) ? mutation.apply(page) : undefined),
  };
}

/** Two neighbours change places, which is no change. */
function swap(name: string, heading: string): Mutation {
  const apply = (page: Page): string | undefined => {
    const [first, second] = page.rows(heading);
    if (first === undefined || second === undefined || page.depth(second) > 0) return undefined;
    if (nameOf(page, first) === nameOf(page, second)) return undefined;
    return new Page(page.with(first, page.lines[second])).with(second, page.lines[first]);
  };
  return { name, apply, forth: [], back: [] };
}

function changed(text: string, from: RegExp, to: string): string | undefined {
  const result = text.replace(from, to);
  return result === text ? undefined : result;
}

function nameOf(page: Page, row: number): string {
  return page.cells(row)[0]?.replace(/&nbsp;|[└`\s]/g, "") ?? "";
}

/** A field that no scope and no other rule names. */
function isFree(page: Page, row: number): boolean {
  return !meaningful.test(nameOf(page, row)) && !/字段权限/.test(page.lines[row] ?? "");
}

function any(): boolean {
  return true;
}

function both(a: Pick, b: Pick): Pick {
  return (page, row) => a(page, row) && b(page, row);
}

function isOptional(page: Page, row: number): boolean {
  return page.cells(row)[2]?.trim() === "否";
}

function isRequired(page: Page, row: number): boolean {
  return page.cells(row)[2]?.trim() === "是";
}

function isTop(page: Page, row: number): boolean {
  return page.depth(row) === 0;
}

function isNested(page: Page, row: number): boolean {
  return page.depth(row) > 0;
}

/** Beside another field: of an object of which nothing else is told, its example would still tell the field. */
function hasNeighbour(page: Page, row: number): boolean {
  return page.rows(answer).includes(row - 1) && page.depth(row - 1) === page.depth(row);
}

/** Text that nothing more is said of, so that another type leaves no fact of it behind. */
function isPlainText(page: Page, row: number): boolean {
  const cells = page.cells(row);
  return cells[1]?.trim() === "`string`" && !/可选值|固定值|默认值|长度|校验|最/.test(cells.at(-1) ?? "");
}

const valueList = /\*\*可选值有\*\*：<br>- `[^`]+`: [^`]*? - `[^`]+`: [^`]*? - `[^`]+`: /;

/** A list of three values at least, of a row that tells no default or example that could be one of them. */
function hasValues(page: Page, row: number): boolean {
  const text = page.cells(row).at(-1) ?? "";
  return valueList.test(text) && !/默认值/.test(text);
}

const bound = /((?:取值范围|长度范围)：`\d+` ～ `|最大值：`|最大长度：`)(\d{2,})`/;

function hasMaximum(page: Page, row: number): boolean {
  const text = page.cells(row).at(-1) ?? "";
  return bound.test(text) && !/默认值/.test(text);
}

function hasDefault(page: Page, row: number): boolean {
  return page.cells(row)[1]?.trim() === "`int`" && /\*\*默认值\*\*：`\d+`/.test(page.cells(row).at(-1) ?? "");
}

function hasExample(page: Page, row: number): boolean {
  return (
    page.cells(row)[1]?.trim() === "`string`" &&
    /\*\*示例值\*\*："[^"]+"/.test(page.cells(row).at(-1) ?? "") &&
    !/可选值/.test(page.cells(row).at(-1) ?? "")
  );
}

function required(page: Page, row: number): string | undefined {
  return page.withCell(row, 2, () => " 是 ");
}

function optional(page: Page, row: number): string | undefined {
  return page.withCell(row, 2, () => " 否 ");
}

function gone(page: Page, row: number): string {
  return page.with(row, undefined);
}

function withRow(line: string): Change {
  return (page, row) => page.after(row, line);
}

function renamed(page: Page, row: number): string | undefined {
  return page.withCell(row, 0, (text) => text.replace(/`([^`]+)`/, "`$1_brand_new`"));
}

function retyped(page: Page, row: number): string | undefined {
  return page.withCell(row, 1, () => " `int` ");
}

function listed(page: Page, row: number): string | undefined {
  return page.withCell(row, 1, () => " `string\\[\\]` ");
}

function lessValues(page: Page, row: number): string | undefined {
  return changeText(page, row, /(\*\*可选值有\*\*：<br>- `[^`]+`: [^`]*? )- `[^`]+`: [^`]*? - /, "$1- ");
}

function moreValues(page: Page, row: number): string | undefined {
  return changeText(page, row, /(\*\*可选值有\*\*：<br>)- `([^`]+)`: /, (_all, start: string, value: string) => {
    const fresh = /^\d+$/.test(value) ? "987" : "brand_new";
    return `${start}- \`${fresh}\`: 新 - \`${value}\`: `;
  });
}

function lowerMaximum(page: Page, row: number): string | undefined {
  return changeText(page, row, bound, (_all, start: string, most: string) => `${start}${String(Number(most) - 1)}\``);
}

function otherDefault(page: Page, row: number): string | undefined {
  return changeText(
    page,
    row,
    /(\*\*默认值\*\*：`)(\d+)`/,
    (_all, start: string, value: string) => `${start}${String(Number(value) + 1)}\``,
  );
}

function otherExample(page: Page, row: number): string | undefined {
  return changeText(page, row, /(\*\*示例值\*\*：")([^"]+)"/, '$1$2z"');
}

function reworded(page: Page, row: number): string | undefined {
  return page.withCell(row, page.cells(row).length - 1, (text) => ` 换一种说法，${text.trimStart()}`);
}

function changeText(
  page: Page,
  row: number,
  from: RegExp,
  to: string | ((...parts: string[]) => string),
): string | undefined {
  const last = page.cells(row).length - 1;
  return page.withCell(row, last, (text) => (typeof to === "string" ? text.replace(from, to) : text.replace(from, to)));
}
