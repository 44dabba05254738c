import { describe, expect, it } from "vitest";
import { readBlocksPage } from "../../../generator/build/blocks/read-blocks-page.ts";
import { eventPage } from "../../../generator/restoring/event-page.ts";
import { collector } from "../../../generator/diagnostics/report.ts";
import { feishuMarkdown } from "../../../generator/dialects/feishu-markdown/index.ts";
import { sourceFile } from "../../../generator/source/source-file.ts";

const basics = [
  "# 外出审批",
  "",
  "| 基本 | |",
  "|---|---|",
  "| 事件类型 | out_approval |",
  "| 支持的应用类型 | 自建应用 |",
  "",
];

function body(title: string, field: string, type?: string): string[] {
  const example = { uuid: "1", type: "event_callback", event: { type, [field]: "x" } };
  return [
    `## ${title}`,
    "### 事件体",
    "| 名称 | 类型 | 描述 |",
    "|---|---|---|",
    "| event | - | x |",
    `| └ ${field} | string | x |`,
    "",
    "### 事件体示例",
    ...(type === undefined ? ["无"] : ["```json", JSON.stringify(example), "```"]),
    "",
  ];
}

function read(...lines: readonly string[]) {
  const { report, diagnostics } = collector();
  const [page] = feishuMarkdown.read(sourceFile("page.md", lines.join("\n")), report);
  if (page?.content.kind !== "blocks") throw new Error("no page of blocks");
  const { facts } = readBlocksPage(page, page.content.blocks, report);
  return { events: facts.events, reported: diagnostics().map(({ code }) => code) };
}

describe("an event's page", () => {
  it("is one event for each body that has a type of its own", () => {
    const { events } = read(
      ...basics,
      ...body("外出审批通过事件", "reason", "out_approval"),
      ...body("外出审批通过并撤销事件", "revert", "out_approval_revert"),
    );
    expect(events.map(({ type, title }) => ({ type, title }))).toEqual([
      { type: "out_approval", title: "外出审批" },
      { type: "out_approval_revert", title: "外出审批通过并撤销事件" },
    ]);
    expect(JSON.stringify(events[1]?.schema)).toContain('"revert"');
    expect(JSON.stringify(events[0]?.schema)).not.toContain('"revert"');
  });

  it("reports that all of its scopes are needed, which the contract cannot say", () => {
    const scopes = "| 权限要求 需同时开启以下权限 | `a:b` 读取<br>`c:d` 写入 |";
    const page = [...basics.slice(0, -1), scopes, "", ...body("通过", "reason", "out_approval")];
    expect(read(...page).reported).toContain("security/all-scopes");
    expect(read(...page).events[0]?.scopeTexts?.scopes?.value).toBe("`a:b` 读取\n`c:d` 写入");
  });

  it("reports a further body that no example gives a type", () => {
    const { events, reported } = read(...basics, ...body("通过", "reason", "out_approval"), ...body("撤销", "revert"));
    expect(events).toHaveLength(1);
    expect(reported).toContain("table/unplaced");
  });
});

describe("a callback's page", () => {
  const page = [
    "# 卡片回传交互",
    "",
    "| 基本 | |",
    "|---|---|",
    "| 回调类型 | card.action.trigger |",
    "| 支持的应用类型 | 自建应用 |",
    "",
    "### 回调结构体",
    "| 名称 | 类型 | 描述 |",
    "|---|---|---|",
    "| event | object | x |",
    "| └ token | string | x |",
    "",
    "### 回调结构体示例",
    "```json",
    '{ "schema": "2.0", "header": { "event_type": "card.action.trigger" }, "event": { "token": "c" } }',
    "```",
    "",
    "### 响应结构体",
    "| 名称 | 类型 | 必填 | 描述 |",
    "|---|---|---|---|",
    "| toast | object | 否 | x |",
    "| └ content | string | 是 | x |",
    "",
    "### 响应结构体示例",
    "```json",
    '{ "toast": { "content": "ok" } }',
    "```",
  ];

  it("says what is sent and what may be answered", () => {
    const [event] = read(...page).events;
    expect(event).toMatchObject({
      type: "card.action.trigger",
      schema: { properties: [{ name: "event" }] },
      reply: {
        mediaType: "application/json",
        schema: {
          properties: [
            { name: "toast", required: false, schema: { properties: [{ name: "content", required: true }] } },
          ],
        },
        example: { toast: { content: "ok" } },
      },
    });
  });

  it("says the same when it is restored and read again", () => {
    const [event] = read(...page).events;
    if (event === undefined) throw new Error("no event");
    const [again] = read(...eventPage(event).split("\n")).events;
    expect(withoutSpans(again?.reply)).toEqual(withoutSpans(event.reply));
  });
});

function withoutSpans(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, member: unknown) => (key === "span" ? undefined : member)));
}
