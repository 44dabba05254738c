import { describe, expect, it } from "vitest";
import { collector } from "../../../generator/diagnostics/report.ts";
import { feishuMarkdown } from "../../../generator/dialects/feishu-markdown/index.ts";
import { sourceFile } from "../../../generator/source/source-file.ts";

function recognises(...lines: string[]): boolean {
  return feishuMarkdown.recognises(sourceFile("page", lines.join("\n")));
}

function read(...lines: string[]) {
  const { report, diagnostics } = collector();
  const pages = feishuMarkdown.read(sourceFile("page", lines.join("\n")), report);
  return { pages, reported: diagnostics().map(({ code }) => code) };
}

describe("feishuMarkdown", () => {
  it.each([
    ["the basics of an operation", ["名称 | 值", "---|---", "HTTP URL | https://a.b/c"]],
    ["a table with zero-width characters", ["# a", "| b | c |", "\u200b|\u200b---|---\ufeff|"]],
    ["the basics of an event", ["| 项目 | 值 |", "| --- | --- |", "| 事件类型 | a.b_v1 |"]],
    ["front matter", ["---", 'title: "x"', "---", "text"]],
    ["a guide with a table", ["# x", "|a|b|", "|--|--|"]],
  ])("recognises %s", (_, lines) => {
    expect(recognises(...lines)).toBe(true);
  });

  it.each([
    ["an OpenAPI document", ["openapi: 3.0.1", "info:", "  title: x"]],
    ["JSON", ['{ "a": "b | c" }']],
    ["an empty file", [""]],
  ])("does not recognise %s", (_, lines) => {
    expect(recognises(...lines)).toBe(false);
  });

  it("reads one page with its header and blocks", () => {
    const { pages, reported } = read(
      "---",
      'title: "创建"',
      "---",
      "# 创建",
      "x",
      "| HTTP Method | POST |",
      "| --- | --- |",
    );
    expect(pages).toMatchObject([
      { dialect: "feishu-markdown", header: { title: { value: "创建" } }, content: { kind: "blocks" } },
    ]);
    expect(reported).toEqual([]);
  });

  it("takes the title from the heading where there is no front matter", () => {
    expect(read("# 创建文档", "最后更新于 2025-06-20").pages).toMatchObject([
      { header: { title: { value: "创建文档" }, updated: "2025-06-20" } },
    ]);
  });

  it("takes a table without marks for flat where the page marks levels", () => {
    const { pages } = read("|a|b|", "|-|-|", "|x|1|", "|∟y|1|", "", "|c|d|", "|-|-|", "|z|1|");
    const content = pages[0]?.content;
    const tables = content?.kind === "blocks" ? content.blocks.filter((block) => block.kind === "table") : [];
    expect(tables.map(({ rows }) => rows.map(({ level }) => level))).toEqual([[0, 1], [0]]);
  });
});
