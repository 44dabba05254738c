import type { Report } from "../../diagnostics/report.ts";
import type { Block, TableBlock } from "../../pages/page.ts";
import { spanOf, trim, type Text } from "../../source/text.ts";

/** The rows of a page's first table, by what they are about. */
export interface Basics {
  readonly table: TableBlock;
  readonly url?: Text;
  readonly method?: Text;
  readonly rateLimit?: Text;
  readonly appTypes?: Text;
  readonly scopes?: Text;
  /** It may say that any one is enough, or that all are needed. */
  readonly scopesLabel?: Text;
  readonly fieldScopes?: Text;
  readonly eventType?: Text;
  readonly pushMode?: Text;
  readonly contentType?: Text;
  readonly tokens?: Text;
  /** Rows with labels that are none of these. */
  readonly others: readonly OtherRow[];
}

export interface OtherRow {
  readonly label: Text;
  readonly value: Text;
}

type Label = Exclude<keyof Basics, "table" | "scopesLabel" | "others">;

/** The label cell may go on: `权限要求 调用该 API 所需的权限。…`, so only its start counts. */
const labels: readonly (readonly [RegExp, Label])[] = [
  [/^(HTTP|请求) ?URL|^(请求|接口) ?地址/iu, "url"],
  [/^HTTP Method|^(请求|HTTP) ?(方法|方式)/iu, "method"],
  [/^(接口)?(频率限制|频控|限频|限流|调用频率)|^rate limits?/iu, "rateLimit"],
  [/^支持的?应用类型|^supported app types?/iu, "appTypes"],
  [/^字段权限|^(required )?field scopes?/iu, "fieldScopes"],
  [
    /^(接口|所需|需要的?|应用)?权限(要求|$)|^(?:需要?)?(?:同时)?开启(?:任[一意]|以下|下列|全部|所有)[^\n]{0,8}权限|^(所需|需要的?)权限|^(required )?(scopes?|permissions?)/iu,
    "scopes",
  ],
  [/^(事件类型|回调类型|event type|callback type)/iu, "eventType"],
  [/^(推送方式|订阅方式$|subscription mode|push mode)/iu, "pushMode"],
  [/^(HTTP ?)?Content-Type/iu, "contentType"],
  [/^(凭证要求|访问凭证|鉴权方式|支持的凭证)|^(access tokens?|authorization)/iu, "tokens"],
];

/** Words that are names of fields as well: labels only beside a value of the kind. */
const weakLabels: readonly (readonly [RegExp, Label, RegExp])[] = [
  [/^(接口 ?)?URL$|^(请求|接口)路径$/iu, "url", /^`?(https?:\/\/|\/open-apis\/)\S+$/u],
  [/^Method$|^调用(方法|方式)$/iu, "method", /^`?(GET|POST|PUT|PATCH|DELETE)`?$/u],
];

/** The first table whose first column holds such labels. */
export function findBasics(blocks: readonly Block[]): Basics | undefined {
  for (const block of blocks) {
    if (block.kind !== "table") continue;
    const basics = readBasics(block);
    if (basics !== undefined) return basics;
  }
  return undefined;
}

/** Says of rows whose labels are not known that they are not read. */
export function reportOtherRows({ others }: Basics, report: Report): void {
  for (const { label, value } of others) {
    const said = `${label.value.trim().slice(0, 40)}: ${value.value.trim().slice(0, 40)}`.replace(/\s+/gu, " ");
    report("operation/row-unread", spanOf(label), `the row “${said}” is not read: its label is not known`);
  }
}

function readBasics(table: TableBlock): Basics | undefined {
  const found: { -readonly [Key in Label | "scopesLabel"]?: Text } = {};
  const others: OtherRow[] = [];
  for (const row of [table.header, ...table.rows.map(({ cells }) => cells)]) {
    const [label, value] = row;
    if (label === undefined || value === undefined) continue;
    const name = labelOf(label.value.replace(/[`*]/gu, "").trim(), value.value.trim());
    if (name === "scopes") found.scopesLabel ??= label;
    if (name !== undefined) found[name] ??= trim(value);
    else if (row !== table.header && value.value.trim() !== "") others.push({ label, value });
  }
  const isBasics =
    (found.url !== undefined && found.method !== undefined) ||
    found.eventType !== undefined ||
    (found.appTypes !== undefined && found.scopes !== undefined);
  return isBasics ? { table, others, ...found } : undefined;
}

function labelOf(words: string, value: string): Label | undefined {
  const weak = weakLabels.find(([pattern, , values]) => pattern.test(words) && values.test(value));
  return labels.find(([pattern]) => pattern.test(words))?.[1] ?? weak?.[1];
}
