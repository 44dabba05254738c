import { describe, expect, it } from "vitest";
import { cells, read, tablesOf } from "./reading.ts";

describe("tables", () => {
  it("reads rows without outer pipes", () => {
    const { blocks } = read("名称 | 值", "---|---", "HTTP Method | POST", "支持的应用类型 | 自建应用");
    expect(cells(blocks)).toEqual([
      ["HTTP Method", "POST"],
      ["支持的应用类型", "自建应用"],
    ]);
  });

  it("reads a header whose last column has no name", () => {
    const { blocks } = read("Facts | ", "---|---", "HTTP Method | GET", "Rate Limit | 5 per second");
    expect(cells(blocks)).toEqual([
      ["HTTP Method", "GET"],
      ["Rate Limit", "5 per second"],
    ]);
  });

  it("reads a level mark with a line behind it", () => {
    const { blocks } = read("| 名称 | 描述 |", "|---|---|", "| a | x |", "| └─ b | y |", "| &nbsp;├── c | z |");
    expect(tablesOf(blocks)[0]?.rows.map(({ level, cells: row }) => [level, row[0]?.value])).toEqual([
      [0, "a"],
      [1, "b"],
      [2, "c"],
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

  it.each([
    ["| 名称 | 值 |", "|\u200b---\u200b|\u2060---\u2060|", "| a | b |"],
    ["\u200b| 名称 | 值 |", "| --- | --- |", "| a | b |"],
    ["| 名称 | 值 |\u200b", "| --- | --- |\ufeff", "| a | b |\u200b"],
    ["\ufeff| 名称 | 值 |", "\ufeff|---|---|", "\ufeff| a | b |"],
    ["| \u200b名称\u200b | 值 |", "\u200b|---|---|\u200b", "\u2060| a | b\u200b |"],
    ["\u200b名称 | 值", "\u200b--- | ---", "\u200ba | b\u200b"],
    ["| 名称 | 值 |", "|---|---|", "\u200b", "| a | b |"],
  ])("reads a table that holds zero-width characters (%#)", (...lines) => {
    const { blocks, reported } = read(...lines);
    expect(tablesOf(blocks)[0]?.header.map(({ value }) => value)).toEqual(["名称", "值"]);
    expect(cells(blocks)).toEqual([["a", "b"]]);
    expect(reported).toEqual([]);
  });
});
