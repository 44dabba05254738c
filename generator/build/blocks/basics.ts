import type { Block, TableBlock } from "../../pages/page.ts";
import { trim, type Text } from "../../source/text.ts";

/** The rows of a page's first table, by what they are about. */
export interface Basics {
  readonly table: TableBlock;
  readonly url?: Text;
  readonly method?: Text;
  readonly rateLimit?: Text;
  readonly appTypes?: Text;
  readonly scopes?: Text;
  readonly fieldScopes?: Text;
  readonly eventType?: Text;
  readonly pushMode?: Text;
}

type Label = Exclude<keyof Basics, "table">;

/** The label cell may go on: `权限要求 调用该 API 所需的权限。…`, so only its start counts. */
const labels: readonly (readonly [RegExp, Label])[] = [
  [/^(HTTP|请求) ?URL/iu, "url"],
  [/^(HTTP Method|请求方法|HTTP 方法)/iu, "method"],
  [/^(接口频率限制|频率限制|rate limits?)/iu, "rateLimit"],
  [/^(支持的应用类型|supported app types?)/iu, "appTypes"],
  [/^(字段权限要求|field scopes?|required field scopes?)/iu, "fieldScopes"],
  [/^(权限要求|required scopes?|scopes?$)/iu, "scopes"],
  [/^(事件类型|回调类型|event type|callback type)/iu, "eventType"],
  [/^(推送方式|subscription mode|push mode)/iu, "pushMode"],
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

function readBasics(table: TableBlock): Basics | undefined {
  const found: { -readonly [Key in Label]?: Text } = {};
  for (const row of [table.header, ...table.rows.map(({ cells }) => cells)]) {
    const [label, value] = row;
    if (label === undefined || value === undefined) continue;
    const name = labels.find(([pattern]) => pattern.test(label.value.trim()))?.[1];
    if (name !== undefined) found[name] ??= trim(value);
  }
  const isBasics =
    (found.url !== undefined && found.method !== undefined) ||
    found.eventType !== undefined ||
    (found.appTypes !== undefined && found.scopes !== undefined);
  return isBasics ? { table, ...found } : undefined;
}
