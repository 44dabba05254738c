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
  | "request-example"
  | "response-body"
  | "response-header"
  | "response-example"
  | "errors"
  | "event-body"
  | "event-example"
  | "other";

/**
 * Headings as the documents write them. The innermost decides; `示例` alone counts for what the heading above it opened.
 * Ordered: the first pattern that fits wins.
 */
const headingRoles: readonly (readonly [RegExp, SectionRole])[] = [
  [/^(事件|回调)(结构)?(体)?示例|^event (body )?example/iu, "event-example"],
  [/^(事件体|回调体|回调结构)|^event body/iu, "event-body"],
  [/^请求(体)?(参数)?示例|^request (body )?example/iu, "request-example"],
  [/^(响应|返回)(结构)?(体|值|结果)?(参数)?示例|^response (body )?example/iu, "response-example"],
  [/^请求头|^request headers?/iu, "header"],
  [/^路径参数|^path param/iu, "path"],
  [/^查询参数|^query param/iu, "query"],
  [/^请求(体|参数)|^request (body|param)/iu, "body"],
  [/^响应头|^response headers?/iu, "response-header"],
  [/^(响应|返回)(体|参数|值|结果|结构)|^response (body|param)/iu, "response-body"],
  [/错误码|^error codes?/iu, "errors"],
  [/^(请求|事件|概述|基本信息)$|^(request|event|basic information)$/iu, "basics"],
  [/^响应$|^response$/iu, "response-body"],
];

function roleOf(path: readonly string[]): SectionRole {
  const heading = path.at(-1) ?? "";
  const found = headingRoles.find(([pattern]) => pattern.test(heading));
  if (found !== undefined) return found[1];
  if (/^示例|^example/iu.test(heading)) return exampleBelow(path.slice(0, -1));
  return "other";
}

function exampleBelow(path: readonly string[]): SectionRole {
  if (path.some((heading) => /响应|返回|response/iu.test(heading))) return "response-example";
  if (path.some((heading) => /请求|request/iu.test(heading))) return "request-example";
  return "other";
}
