import { describe, expect, it } from "vitest";
import { positionAt } from "../../generator/source/source-file.ts";
import { cells, read, tablesOf } from "./reading.ts";
import { cpuTime } from "../cpu-time.ts";

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

describe("tables", () => {
  it("reads rows without outer pipes", () => {
    const { blocks } = read("名称 | 值", "---|---", "HTTP Method | POST", "支持的应用类型 | 自建应用");
    expect(cells(blocks)).toEqual([
      ["HTTP Method", "POST"],
      ["支持的应用类型", "自建应用"],
    ]);
  });

  it("goes on with a cell over lines that end in two blanks", () => {
    const { blocks } = read(
      "名称 | 描述",
      "--- | ---",
      "type | 类型。  ",
      "**可选值有**：  ",
      "- doc：旧版  ",
      "- docx：新版",
      "id | x",
    );
    expect(cells(blocks)).toEqual([
      ["type", "类型。\n可选值有：\n- doc：旧版\n- docx：新版"],
      ["id", "x"],
    ]);
  });

  it("begins a row whose first cell is broken over lines", () => {
    const { blocks } = read(
      "名称 | 值",
      "---|---",
      "类型 | 自建",
      "权限要求  ",
      "     **任意一项**  ",
      "   开启 | 导出(a:b)  ",
      "   导出(c:d)",
    );
    expect(cells(blocks)).toEqual([
      ["类型", "自建"],
      ["权限要求\n任意一项\n开启", "导出(a:b)\n导出(c:d)"],
    ]);
  });

  it("joins a message that is broken in the middle of a row", () => {
    const { blocks } = read(
      "a | b | c",
      "--- | --- | ---",
      "400 | file extension and    ",
      " type mismatch | 不匹配",
      "429 | x | y",
    );
    expect(cells(blocks)).toEqual([
      ["400", "file extension and\ntype mismatch", "不匹配"],
      ["429", "x", "y"],
    ]);
  });

  it("joins rows, header and delimiter that are wrapped anywhere", () => {
    const { blocks, reported } = read(
      "| HTTP状态码 | 错误码 |",
      "描述 |",
      "排查建议 |",
      "| ---------- | ------- |",
      "------------------ |",
      "------------------ |",
      "| 400 | 1254000 |",
      "WrongRequestJson |",
      "请求体错误 |",
      "| 400 | 1254036 | Bitable is copying, please try again",
      "later. | 稍后重试",
      "|",
      "| 200 | 1254003 | WrongBaseToken",
      "| app_token",
      "错误 |",
    );
    expect(tablesOf(blocks)[0]?.header.map(({ value }) => value)).toEqual(["HTTP状态码", "错误码", "描述", "排查建议"]);
    expect(cells(blocks)).toEqual([
      ["400", "1254000", "WrongRequestJson", "请求体错误"],
      ["400", "1254036", "Bitable is copying, please try again\nlater.", "稍后重试"],
      ["200", "1254003", "WrongBaseToken", "app_token\n错误"],
    ]);
    expect(reported).toEqual([]);
  });

  it("joins a delimiter row that is wrapped before a pipe", () => {
    const { blocks } = read(
      "| a | b | c |",
      "d |",
      "| -- | ------- | ----------",
      "| ------- |",
      "| 1 | 2 | 3",
      "| 4 |",
    );
    expect(cells(blocks)).toEqual([["1", "2", "3\n", "4"].map((cell) => cell.trim())]);
  });

  it("lets the cells below a header's empty last columns lack", () => {
    const { blocks, reported } = read(
      "| 方法 | 凭证 | 商店 | ||",
      "|---|---|---|---|---|",
      "列出GET /a |",
      "tok | ✓ | ||",
      "删除DELETE /a |",
      "tok | ✓ |",
      "资源:数据表",
    );
    expect(cells(blocks)).toEqual([
      ["列出GET /a", "tok", "✓", "", ""],
      ["删除DELETE /a", "tok", "✓", "", ""],
    ]);
    expect(blocks.at(-1)).toMatchObject({ kind: "prose", text: { value: "资源:数据表" } });
    expect(reported).toEqual([]);
  });

  it("reports a row with too few cells and takes nothing behind it for its cell", () => {
    const { blocks, reported } = read(
      "| a | b | c |",
      "|---|---|---|",
      "| 1 | 2 |",
      "网页中的对应关系",
      "| x | y |",
      "|---|---|",
    );
    expect(cells(blocks)).toEqual([["1", "2", ""]]);
    expect(blocks.map(({ kind }) => kind)).toEqual(["table", "prose", "table"]);
    expect(reported).toEqual(["table/missing-cells 3"]);
  });

  it("reads rows that lack their closing pipe", () => {
    const { blocks, reported } = read("|a|b|", "|-|-|", "|3|城市", "|9|来源", "");
    expect(cells(blocks)).toEqual([
      ["3", "城市"],
      ["9", "来源"],
    ]);
    expect(reported).toEqual([]);
  });

  it("takes cells beyond the header's into the last one and reports them", () => {
    const { blocks, reported } = read("| a | b |", "|---|---|", "| 1 | x | y |");
    expect(cells(blocks)).toEqual([["1", "x | y"]]);
    expect(reported).toEqual(["table/extra-cells 3"]);
  });

  it("keeps a pipe inside code where the row has its cells without it", () => {
    const { blocks, reported } = read("| a | b |", "|---|---|", "| url | 正则校验：`(https?|ftp)://` |");
    expect(cells(blocks)).toEqual([["url", "正则校验：`(https?|ftp)://`"]]);
    expect(reported).toEqual([]);
  });

  it("keeps an escaped pipe as a pipe", () => {
    expect(cells(read("| a | b |", "|---|---|", "| x \\| y | `p \\| q` |").blocks)).toEqual([["x | y", "`p | q`"]]);
  });

  it("reads a second table behind the first, with or without a blank line", () => {
    const apart = read("a | b", "--- | ---", "1 | 2", "", "c | d", "--- | ---", "3 | 4").blocks;
    const glued = read("| a | b |", "|---|---|", "| 1 | 2 |", "| c | d |", "|---|---|", "| 3 | 4 |").blocks;
    for (const blocks of [apart, glued]) expect(tablesOf(blocks).map(({ rows }) => rows.length)).toEqual([1, 1]);
  });

  it("goes on with a table behind a blank line where a whole row follows", () => {
    const { blocks } = read("| a | b |", "|---|---|", "| 1 | 2 |", "", "| 3 | 4 |");
    expect(cells(blocks)).toHaveLength(2);
  });

  it("takes a row of dashes inside a table for a row", () => {
    expect(cells(read("| a | b |", "|---|---|", "| x | y |", "| - | - |").blocks)).toEqual([
      ["x", "y"],
      ["-", "-"],
    ]);
  });

  it("reports a header that has other than its delimiter row's cells", () => {
    const { blocks, reported } = read("| 字段 | 描述 |", "| --- | --- | --- |", "| `id` | x |");
    expect(cells(blocks)).toEqual([["`id`", "x"]]);
    expect(reported).toEqual(["table/header-mismatch 1"]);
  });

  it("keeps an empty first or last cell", () => {
    expect(cells(read("| a | b | c |", "|---|---|---|", "|  | x |  |").blocks)).toEqual([["", "x", ""]]);
  });
});

describe("levels", () => {
  it("reads marks behind blanks and takes them off the name", () => {
    const { blocks } = read(
      "| 名称 | 类型 |",
      "| --- | --- |",
      "| `data` | `\\-` |",
      "| &nbsp;&nbsp;└ `items` | `x[]` |",
      "| &nbsp;&nbsp;&nbsp;&nbsp;└ `id` | `string` |",
      "| `more` | `boolean` |",
    );
    expect(tablesOf(blocks)[0]?.rows.map(({ level, cells: [name] }) => [level, name?.value])).toEqual([
      [0, "`data`"],
      [1, "`items`"],
      [2, "`id`"],
      [0, "`more`"],
    ]);
  });

  it("counts repeated marks", () => {
    const { blocks } = read("|a|b|", "|-|-|", "| x | 1 |", "| └ y | 1 |", "| └ └ z | 1 |");
    expect(tablesOf(blocks)[0]?.rows.map(({ level }) => level)).toEqual([0, 1, 2]);
  });

  it("ranks the widths of wide blanks", () => {
    const { blocks } = read("|a|b|", "|-|-|", "| x | 1 |", "|&emsp;∟y | 1 |", "|&emsp;&emsp;&emsp;∟z | 1 |");
    expect(tablesOf(blocks)[0]?.rows.map(({ level }) => level)).toEqual([0, 1, 2]);
  });

  it("reads a mark without blanks", () => {
    const { blocks } = read("| a | b |", "|---|---|", "| options | x |", "| ∟id | y |");
    expect(tablesOf(blocks)[0]?.rows.map(({ level, cells: [name] }) => [level, name?.value])).toEqual([
      [0, "options"],
      [1, "id"],
    ]);
  });

  it("states no level where no row has a mark", () => {
    expect(tablesOf(read("| a | b |", "|---|---|", "| x | y |").blocks)[0]?.rows[0]).not.toHaveProperty("level");
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
    expect(cpuTime(() => read(text))).toBeLessThan(3000);
  });

  it.each(["", "\u0000\uFFFD", "|", "|---|", "---|---", "| a |\n|---|", "```", "{", "# "])(
    "never throws on %j",
    (text) => {
      expect(() => read(text)).not.toThrow();
    },
  );
});
