import { describe, expect, it } from "vitest";
import { collector } from "../../generator/diagnostics/report.ts";
import { feishuMarkdown } from "../../generator/dialects/feishu-markdown/index.ts";
import { sourceFile } from "../../generator/source/source-file.ts";

function read(...lines: string[]) {
  const { report, diagnostics } = collector();
  const content = feishuMarkdown.read(sourceFile("page.md", lines.join("\n")), report)[0]?.content;
  const blocks = content?.kind === "blocks" ? content.blocks : [];
  const tables = blocks.filter((block) => block.kind === "table");
  return {
    headers: tables.map(({ header }) => header.map(({ value }) => value)),
    rows: tables.flatMap(({ rows }) => rows.map(({ cells }) => cells.map(({ value }) => value))),
    reported: diagnostics().map(({ code }) => code),
  };
}

describe("withLostHeaders", () => {
  const first = ["| 状态码 | 错误码 |", "| --- | --- |", "| 400 | 1 |", ""];
  const second = ["| 列1 | 列2 |", "| --- | --- |", "| 200 | 600 |"];

  it("gives a table with placeholders the header of the one before", () => {
    expect(read(...first, ...second)).toMatchObject({
      headers: [
        ["状态码", "错误码"],
        ["状态码", "错误码"],
      ],
      reported: ["table/header-lost"],
    });
  });

  it("keeps the placeholders below a heading of its own", () => {
    expect(read(...first, "## 另一节", ...second).headers[1]).toEqual(["列1", "列2"]);
  });
});

describe("withTornRows", () => {
  const table = [
    "| 错误码 | 描述 | 建议 |",
    "| --- | --- | --- |",
    "| 100290 | a | b |",
    "note",
    "    :::",
    "  ",
    "",
    "",
  ];

  it("takes rows back that stand behind the table as lines", () => {
    const { rows, reported } = read(
      ...table,
      "  200381",
      "  no right",
      "  ",
      "检查权限。",
      "",
      "1. x",
      "  ",
      "",
      "",
      "其他",
    );
    expect(rows).toEqual([
      ["100290", "a", "b"],
      ["200381", "no right", "检查权限。\n1. x"],
    ]);
    expect(reported).toEqual(["table/torn"]);
  });

  it("takes no number in prose for a row", () => {
    expect(read("| 名称 | 描述 |", "| --- | --- |", "| a | b |", "", "", "  200381", "  x").rows).toHaveLength(1);
  });
});
