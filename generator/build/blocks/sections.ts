import type { Block } from "../../pages/page.ts";

/** The blocks under one heading, up to the next heading of any level. */
export interface Section {
  /** Headings from the page's title down to this one, plain text. */
  readonly path: readonly string[];
  readonly blocks: readonly Exclude<Block, { kind: "heading" }>[];
  /** What it is for. */
  readonly role: SectionRole;
}

/** Cuts a page at its headings. What stands before the first heading has an empty path. */
export function sectionsOf(blocks: readonly Block[]): readonly Section[] {
  const sections: (Section & { blocks: Exclude<Block, { kind: "heading" }>[] })[] = [
    { path: [], blocks: [], role: "other" },
  ];
  const open: { level: number; text: string }[] = [];
  for (const block of blocks) {
    if (block.kind !== "heading") {
      sections.at(-1)?.blocks.push(block);
      continue;
    }
    while (open.length > 0 && (open.at(-1)?.level ?? 0) >= block.level) open.pop();
    open.push({ level: block.level, text: block.text.value.trim() });
    const path = open.map(({ text }) => text);
    sections.push({ path, blocks: [], role: roleOf(path) });
  }
  return sections;
}

/** What a section of an operation's or event's page is for, by its heading. */
export type SectionRole =
  | "basics"
  | "header"
  | "path"
  | "query"
  | "body"
  /** Parameters of which the heading does not say where they stand. */
  | "parameters"
  /** Parameters in the URL, be it in its path or its query. */
  | "url"
  | "request-example"
  | "response-body"
  | "response-header"
  | "response-example"
  | "errors"
  | "event-body"
  | "event-example"
  | "other";

/**
 * Headings as the documents write them, Chinese and English. The innermost decides; `示例` alone counts for what the heading
 * above it opened. Ordered: the first pattern that fits wins.
 */
const headingRoles: readonly (readonly [RegExp, SectionRole])[] = [
  [/^(事件|回调)(结构)?(体)?示例|^event (body )?example/iu, "event-example"],
  [/^(事件体|事件结构$|回调体|回调结构)|^(event|callback) body/iu, "event-body"],
  [/^请求( ?body|体)?(参数)? ?(示例|样例)|^request (body )?(example|sample)/iu, "request-example"],
  [
    /^(响应|返回)( ?body)?(结构)?(体|值|结果)?(参数)? ?(示例|样例)|^response (body )?(example|sample)/iu,
    "response-example",
  ],
  [/^(HTTP )?请求 ?(头|header)|^(request )?headers?(参数| ?param|$)|^header ?参数/iu, "header"],
  [/^(URL )?(路径|path) ?(参数|变量)|^path( param|$)|参数[（(](路径|path)[)）]$/iu, "path"],
  [/^(URL )?(查询|query) ?(参数|字符串)|^query( param| string|$)|参数[（(](查询|query)[)）]$/iu, "query"],
  [/^(请求 ?)?(URL|地址) ?参数|^url param/iu, "url"],
  [
    /^请求 ?(体|body|包体|正文)|^(request )?(body|payload)( ?param| ?参数|$)|^request body|参数[（(](请求体|body)[)）]$/iu,
    "body",
  ],
  [/^(请求|输入)?参数($|说明|列表|[（(])|^请求参数|^入参|^(request )?param(eter)?s?$|^request param/iu, "parameters"],
  [/^响应 ?头|^response headers?/iu, "response-header"],
  [
    /^(响应|返回) ?(体|body|包体|正文|参数|字段|内容|数据|值|结果|结构)|^(出参|输出参数)|^response (body|param)/iu,
    "response-body",
  ],
  [/错误码|^(返回码|状态码|错误代码)|^error codes?/iu, "errors"],
  [/^(HTTP ?)?(请求|事件|概述|基本信息)$|^(request|event|basic information)$/iu, "basics"],
  [/^(响应|返回)$|^response$/iu, "response-body"],
];

function roleOf(path: readonly string[]): SectionRole {
  const heading = bareHeading(path.at(-1) ?? "");
  const found = headingRoles.find(([pattern]) => pattern.test(heading));
  if (found !== undefined) return found[1];
  if (/^示例|^example/iu.test(heading)) return exampleBelow(path.slice(0, -1));
  return "other";
}

/** Without number, emphasis, anchor and colon: `2.1 请求体`, `三、**请求头**：`, `请求 {#a1b2}`. */
function bareHeading(heading: string): string {
  return heading
    .replace(/[*`]/gu, "")
    .replace(/\s?\{#[\w-]{1,80}\}$/u, "")
    .trim()
    .replace(
      /^(?:\d{1,2}(?:\.\d{1,2}){0,4}[.、)）]?\s|\d{1,2}(?:[.]\d{1,2}){0,4}[.、)）]\s?|[一二三四五六七八九十]{1,3}[、.]\s?|[（(][一二三四五六七八九十\d]{1,3}[)）]\s?)/u,
      "",
    )
    .replace(/\s?[:：]$/u, "");
}

function exampleBelow(path: readonly string[]): SectionRole {
  if (path.some((heading) => /响应|返回|response/iu.test(heading))) return "response-example";
  if (path.some((heading) => /请求|request/iu.test(heading))) return "request-example";
  return "other";
}
