import { describe, expect, it } from "vitest";
import { positionAt } from "../../generator/source/source-file.ts";
import { read, tablesOf } from "./reading.ts";
import { growth, linear } from "../cpu-time.ts";

describe("readBlocks", () => {
  it("cuts a page into headings, prose, code and tables in order", () => {
    const { blocks } = read(
      "# 创建",
      "",
      "导出。",
      "",
      "## 请求",
      "| a | b |",
      "|---|---|",
      "| 1 | 2 |",
      "```json",
      "{}",
      "```",
    );
    expect(blocks.map(({ kind }) => kind)).toEqual(["heading", "prose", "heading", "table", "code"]);
  });

  it("gives headings their level and plain text", () => {
    const { blocks } = read("### **请求头** ##");
    expect(blocks).toMatchObject([{ kind: "heading", level: 3, text: { value: "请求头" } }]);
  });

  it("reads a heading behind a zero-width blank", () => {
    expect(read("\u200b## \u200b请求").blocks).toMatchObject([{ kind: "heading", level: 2, text: { value: "请求" } }]);
  });

  it("reads no heading and no table inside a code fence", () => {
    const { blocks } = read("```", "# a", "| a | b |", "|---|---|", "```");
    expect(blocks).toMatchObject([{ kind: "code", text: { value: "# a\n| a | b |\n|---|---|" } }]);
  });

  it("takes an unclosed fence to end before the next heading and reports it", () => {
    const { blocks, reported } = read("```json", "{}", "## 响应", "x");
    expect(blocks.map(({ kind }) => kind)).toEqual(["code", "heading", "prose"]);
    expect(reported).toEqual(["markdown/unclosed-fence 1"]);
  });

  it("takes an unclosed fence to end before the next fence with a language", () => {
    const { blocks, reported } = read("```json", "{}", "```go", "x", "```");
    expect(blocks).toMatchObject([{ language: "json" }, { language: "go", text: { value: "x" } }]);
    expect(reported).toEqual(["markdown/unclosed-fence 1"]);
  });

  it("reads JSON that lost its fence as code", () => {
    const { blocks } = read("事件体示例", "{", '"schema": "2.0", // }', '"a": {', "}", "}", "A.9");
    expect(blocks).toMatchObject([
      { kind: "prose", text: { value: "事件体示例" } },
      { kind: "code", language: "json", text: { value: '{\n"schema": "2.0", // }\n"a": {\n}\n}' } },
      { kind: "prose", text: { value: "A.9" } },
    ]);
  });

  it("keeps braces that never close as prose", () => {
    expect(read("{", '"a": 1', "x").blocks.map(({ kind }) => kind)).toEqual(["prose"]);
  });

  it("keeps a thematic break as prose", () => {
    expect(read("a", "", "---", "", "b").blocks.map(({ kind }) => kind)).toEqual(["prose"]);
  });

  it("gives each cell its place in the file", () => {
    const { blocks, file } = read("| 名称 | 类型 |", "|---|---|", "| **table\\_id** | string |");
    const cell = tablesOf(blocks)[0]?.rows[0]?.cells[0];
    expect(cell?.value).toBe("table_id");
    expect(positionAt(file, cell?.start ?? 0)).toEqual({ line: 3, column: 5 });
  });
});

describe("bad input", () => {
  it.each([
    ["pipes", "|".repeat(200_000)],
    ["dashes and pipes", "|-".repeat(100_000)],
    ["dashes that end in a letter", `${"-|".repeat(100_000)}x`],
    ["blanks", `a${" ".repeat(200_000)}|`],
    ["braces", "{\n".repeat(100_000)],
    ["backticks", "`` ` ".repeat(50_000)],
    ["a fence line that is no fence", `\`\`\`${"a".repeat(200_000)}\``],
    ["stars", "** a".repeat(50_000)],
    ["open tags", `| a | b |\n|---|---|\n| ${"<b ".repeat(60_000)} | c |`],
    ["bullets", `| a | b |\n|---|---|\n| ${"- `a`: b ".repeat(20_000)} | c |`],
    ["labels", `| a | b |\n|---|---|\n| ${"x **a**：".repeat(20_000)} | c |`],
    ["rows that never get their cells", `${"| a ".repeat(500)}|\n${"|---".repeat(500)}|\n${"a |\n".repeat(20_000)}`],
    ["blank lines", "\n".repeat(200_000)],
  ])("reads %s in linear time", (_, text) => {
    expect(growth(read, text)).toBeLessThan(linear);
  });

  it.each(["", "\u0000\uFFFD", "|", "|---|", "---|---", "| a |\n|---|", "```", "{", "# "])(
    "never throws on %j",
    (text) => {
      expect(() => read(text)).not.toThrow();
    },
  );
});
