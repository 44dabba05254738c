import { describe, expect, it } from "vitest";
import { readBlocksPage } from "../../../generator/build/blocks/read-blocks-page.ts";
import { collector } from "../../../generator/diagnostics/report.ts";
import { feishuMarkdown } from "../../../generator/dialects/feishu-markdown/index.ts";
import { sourceFile } from "../../../generator/source/source-file.ts";

function read(...lines: string[]) {
  const { report } = collector();
  const [page] = feishuMarkdown.read(sourceFile("page.md", ["---", 'title: "x"', "---", ...lines].join("\n")), report);
  if (page?.content.kind !== "blocks") throw new Error("no page of blocks");
  return readBlocksPage(page, page.content.blocks, report);
}

const older = ["```json", '{ "type": "event_callback", "event": { "type": "app_uninstalled" } }', "```"];

describe("withBoldHeadings", () => {
  it.each(["**回调示例：**", "**回调示例 ：**", "**回调示例**"])("finds the event below %s", (label) => {
    const { kind, facts } = read("# 应用卸载", "自建应用无此事件。", "", label, ...older);
    expect(kind).toBe("event");
    expect(facts.events).toMatchObject([{ type: "app_uninstalled", description: "自建应用无此事件。" }]);
  });

  it("reads the body of the event", () => {
    const body = ["**事件体**", "|名称|类型|描述|", "|---|---|---|", "|schema|string|模式|"];
    const example = ["**回调示例**", "```json", '{ "header": { "event_type": "a.b_v1" } }', "```"];
    expect(read("# x", ...body, ...example).facts.events).toMatchObject([
      { type: "a.b_v1", schema: { kind: "object", properties: [{ name: "schema" }] } },
    ]);
  });

  it("takes no guide that shows an event for its page", () => {
    expect(read("# 事件概述", "## 事件结构", ...older).kind).toBe("neither");
    expect(read("# 事件概述", "**事件示例代码**", ...older).kind).toBe("neither");
  });
});
