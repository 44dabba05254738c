import { describe, expect, it } from "vitest";
import { feishuTags } from "../../../generator/dialects/feishu-tags/index.ts";
import { positionAt, sourceFile } from "../../../generator/source/source-file.ts";
import { growth, linear } from "../../cpu-time.ts";
import { read, rows } from "./read-page.ts";

/** A table of one row below the header 名称 and 描述. */
function cell(inner: string): string {
  const { blocks } = read(
    "<md-table><md-thead><tr><md-th>名称</md-th><md-th>描述</md-th></tr></md-thead>",
    `<md-tbody><md-tr><md-td>x</md-td><md-td>${inner}</md-td></md-tr></md-tbody></md-table>`,
  );
  return rows(blocks)[0]?.[1] ?? "";
}

describe("feishuTags", () => {
  it.each([
    ":::html\n<md-alert type='tip'>x</md-alert>\n:::",
    "<md-dt-table></md-dt-table>",
    "# a\n<md-code-json>{}</md-code-json>",
    "# a\n<table>\n<tr><td>b</td></tr>\n</table>",
  ])("recognises %j", (text) => {
    expect(feishuTags.recognises(sourceFile("page", text))).toBe(true);
  });

  it("does not recognise pipe tables", () => {
    expect(feishuTags.recognises(sourceFile("page", "| HTTP URL | x |\n| --- | --- |"))).toBe(false);
  });

  it("reads headings, prose, tables and examples in order", () => {
    const { blocks, reported } = read(
      "# 创建",
      "导出。",
      "## 请求",
      ":::html",
      "<md-table><md-thead><tr><md-th>基本</md-th><md-th></md-th></tr></md-thead>",
      "<md-tbody><md-tr><md-th>HTTP Method</md-th><md-td>POST</md-td></md-tr></md-tbody></md-table>",
      ":::",
      ":::html",
      "<md-code-json>",
      '{ "a": "<b>" }',
      "</md-code-json>",
      ":::",
    );
    expect(blocks.map(({ kind }) => kind)).toEqual(["heading", "prose", "heading", "table", "code"]);
    expect(rows(blocks)).toEqual([["HTTP Method", "POST"]]);
    expect(blocks.at(-1)).toMatchObject({ language: "json", text: { value: '{ "a": "<b>" }' } });
    expect(reported).toEqual([]);
  });

  it("reads the levels of a field table", () => {
    const { blocks } = read(
      "<md-dt-table><md-dt-thead><md-dt-tr><md-dt-th>名称</md-dt-th><md-dt-th>类型</md-dt-th></md-dt-tr></md-dt-thead>",
      '<md-dt-tbody><md-dt-tr level="0"><md-dt-td><md-text type="field-name" >data</md-text></md-dt-td>',
      '<md-dt-td><md-text type="field-type" >\\-</md-text></md-dt-td></md-dt-tr>',
      '<md-dt-tr level="1"><md-dt-td>ticket</md-dt-td><md-dt-td>string</md-dt-td></md-dt-tr></md-dt-tbody></md-dt-table>',
    );
    expect(blocks).toMatchObject([
      {
        header: [{ value: "名称" }, { value: "类型" }],
        rows: [
          { level: 0, cells: [{ value: "data" }, { value: "-" }] },
          { level: 1, cells: [{ value: "ticket" }, { value: "string" }] },
        ],
      },
    ]);
  });

  it("reads a level mark that is coloured", () => {
    const { blocks } = read(
      "<md-table><md-tr><md-th>名称</md-th><md-th>类型</md-th></md-tr><md-tr><md-td>a</md-td><md-td>map</md-td></md-tr>",
      '<md-tr><md-td>&emsp;<span style="color: #8F959E">∟</span>&nbsp;<md-text>b</md-text></md-td><md-td>int</md-td></md-tr></md-table>',
    );
    expect(blocks).toMatchObject([{ rows: [{ level: 0 }, { level: 1, cells: [{ value: "b" }, { value: "int" }] }] }]);
  });

  it("gives each row its place", () => {
    const { blocks, file } = read(
      "<md-table>",
      "<md-tr><md-th>a</md-th></md-tr>",
      "<md-tr><md-td>b</md-td></md-tr></md-table>",
    );
    const row = blocks[0]?.kind === "table" ? blocks[0].rows[0] : undefined;
    expect(positionAt(file, row?.span.start ?? 0)).toEqual({ line: 3, column: 1 });
    expect(positionAt(file, row?.cells[0]?.start ?? 0)).toEqual({ line: 3, column: 15 });
  });

  it("reads an alert as prose and drops an empty one", () => {
    const { blocks } = read(
      ":::html",
      '<md-alert type="error">',
      "",
      "</md-alert>",
      ":::",
      ":::html",
      '<md-alert type="tip">',
      "- x",
      "</md-alert>",
      ":::",
    );
    expect(blocks).toMatchObject([{ kind: "prose", text: { value: "- x" } }]);
  });

  it("reads what stands in a note as Markdown", () => {
    expect(read(":::note", "x", ":::").blocks).toMatchObject([{ kind: "prose", text: { value: "x" } }]);
  });

  it("reads sample code with its language", () => {
    const { blocks } = read(
      '<md-code-tabs><md-code-tab-panel sdkType="golang-sdk">',
      "a < b",
      "</md-code-tab-panel></md-code-tabs>",
    );
    expect(blocks).toMatchObject([{ kind: "code", language: "golang", text: { value: "a < b" } }]);
  });

  it("leaves tags in fenced code alone", () => {
    const { blocks } = read("```html", "<md-table><div>x</div>", "```");
    expect(blocks).toMatchObject([{ kind: "code", text: { value: "<md-table><div>x</div>" } }]);
  });

  it("writes the pages' own addresses as they are on the web", () => {
    expect(cell("[a](/ssl:ttdoc/uTM/x)")).toBe("[a](https://open.feishu.cn/document/uTM/x)");
  });
});

describe("cells", () => {
  it.each([
    [
      "scopes",
      '<md-perm name="a:b" desc="导出" tags="">导出</md-perm>\n<md-perm name="c:d">读取</md-perm>',
      "`a:b` 导出\n`c:d` 读取",
    ],
    ["a scope without content", '<md-perm name="a:b" desc="导出"></md-perm>', "`a:b` 导出"],
    [
      "scopes that close themselves",
      '<md-perm name="a:b" desc="导出" /><md-perm name=c:d desc=读取/>',
      "`a:b` 导出\n`c:d` 读取",
    ],
    ["a scope that closes itself before its title", '<md-perm name="a:b"/>导出', "`a:b` 导出"],
    ["a tooltip that closes itself", 'a<md-tooltip type="info" />b<md-tooltip>c</md-tooltip>d', "abd"],
    ["app types that close themselves", '<md-app-support types="custom,isv"/>', "custom,isv"],
    ["app types", '<md-app-support types="custom,isv"></md-app-support>', "custom,isv"],
    [
      "token kinds",
      '<md-tag mode="inline" type="token-tenant">tenant_access_token</md-tag>\n或',
      "`tenant_access_token`\n或",
    ],
    [
      "enumerations",
      '有：\n<md-enum>\n<md-enum-item key="1" >甲</md-enum-item>\n<md-enum-item key="2">乙</md-enum-item></md-enum>',
      "有：\n- `1`: 甲\n- `2`: 乙",
    ],
    ["labels", '说明\n\n**示例值**："xlsx"', '说明\n示例值："xlsx"'],
    ["alerts", '<md-alert type="tip">敏感</md-alert><md-perm name="a">b</md-perm>', "敏感\n`a` b"],
    ["angle text", "POST <api_url> map<string, int>", "POST <api_url> map<string, int>"],
    [
      "tooltips",
      '权限要求<md-tooltip type="info">任意一项</md-tooltip>\n<div style="color: red">开启</div>',
      "权限要求\n开启",
    ],
    ["a `>` in an attribute", '<md-perm name="a" desc="x > y">b</md-perm>', "`a` b"],
  ])("writes %s as the pipe tables do", (_, inner, text) => {
    expect(cell(inner)).toBe(text);
  });

  it("takes a tag that closes itself for no code", () => {
    expect(cell("a <md-tag/>b <md-tag>c</md-tag>")).toBe("a b `c`");
  });

  it("reads a wide cell as one cell and empty ones", () => {
    const { blocks, reported } = read(
      '<table><tr><th colspan="2">基本</th></tr>',
      "<tr><td>HTTP Method</td><td>GET</td></tr></table>",
    );
    expect(rows(blocks)).toEqual([["HTTP Method", "GET"]]);
    expect(reported).toEqual([]);
  });

  it("mends the pipe tables of a page that has a table of HTML too", () => {
    const { blocks, reported } = read(
      "<table><tr><th>a</th></tr></table>",
      "",
      "| 名称 | 类型 |",
      "|---|---|",
      "| b | int |",
      "",
      "x",
      "",
      "| 列1 | 列2 |",
      "|---|---|",
      "| c | int |",
    );
    const headers = blocks.flatMap((block) => (block.kind === "table" ? [block.header.map(({ value }) => value)] : []));
    expect(headers.at(-1)).toEqual(["名称", "类型"]);
    expect(reported).toEqual(["table/header-lost 9"]);
  });

  it("takes a table inside a cell for part of the cell", () => {
    expect(cell("a<table><tr><td>b</td></tr></table>c")).toContain("b");
  });

  it("takes a cell around a cell for one", () => {
    const { blocks, reported } = read(
      "<md-table><md-thead><md-tr><md-th><md-td>**方法**</md-td></md-th><md-th>商店</md-th></md-tr></md-thead>",
      "<md-tr><md-td>a</md-td><md-td>✓</md-td></md-tr></md-table>",
    );
    expect(rows(blocks)).toEqual([["a", "✓"]]);
    expect(reported).toEqual([]);
  });

  it("keeps a tooltip that says that all scopes are needed, and no other", () => {
    expect(cell("权限要求 <md-tooltip>需同时开启以下权限</md-tooltip>")).toBe("权限要求 需同时开启以下权限");
    expect(cell("权限要求 <md-tooltip>开启其中任意一项权限即可，不必全部开启</md-tooltip>")).toBe("权限要求");
    expect(cell("权限要求 <md-tooltip>所需的权限</md-tooltip>")).toBe("权限要求");
  });

  it("reads a fence and `:::` inside a cell as part of it", () => {
    expect(cell("x\n:::note\ny\n:::\nz")).toContain("z");
  });
});

describe("faults", () => {
  it("recovers a table that is never closed at its fence and reports it", () => {
    const { blocks, reported } = read(
      ":::html",
      "<md-table>",
      "<md-tr><md-th>a</md-th></md-tr>",
      "<md-tr><md-td>b</md-td></md-tr>",
      ":::",
      "## 响应",
    );
    expect(rows(blocks)).toEqual([["b"]]);
    expect(blocks.at(-1)).toMatchObject({ kind: "heading" });
    expect(reported).toEqual(["tags/unclosed 2"]);
  });

  it("recovers a table that is never closed where the next begins", () => {
    const { blocks } = read(
      "<md-table><md-tr><md-th>a</md-th></md-tr>",
      "<md-table><md-tr><md-th>b</md-th></md-tr></md-table>",
    );
    expect(blocks.map((block) => block.kind === "table" && block.header[0]?.value)).toEqual(["a", "b"]);
  });

  it("closes a cell and a row where the next begins, with a report", () => {
    const { blocks, reported } = read(
      "<md-table><md-tr><md-th>a</md-th><md-th>b</md-th></md-tr>",
      "<md-tr><md-td>1<md-td>2</md-td>",
      "<md-tr><md-td>3</md-td><md-td>4</md-td></md-tr></md-table>",
    );
    expect(rows(blocks)).toEqual([
      ["1", "2"],
      ["3", "4"],
    ]);
    expect(reported).toEqual(["tags/unclosed 2", "tags/unclosed 2"]);
  });

  it("reports missing and further cells and keeps them", () => {
    const { blocks, reported } = read(
      "<md-table><md-tr><md-th>a</md-th><md-th>b</md-th></md-tr>",
      "<md-tr><md-td>1</md-td></md-tr>",
      "<md-tr><md-td>1</md-td><md-td>2</md-td><md-td>3</md-td></md-tr></md-table>",
    );
    expect(rows(blocks)).toEqual([
      ["1", ""],
      ["1", "2\n3"],
    ]);
    expect(reported).toEqual(["table/missing-cells 2", "table/extra-cells 3"]);
  });

  it("reports a table without a row", () => {
    expect(read("<md-table></md-table>").reported).toEqual(["table/empty 1"]);
  });

  it("reports a tag it does not know and keeps what it holds", () => {
    const { blocks, reported } = read("<md-scope-list>x</md-scope-list>");
    expect(blocks).toMatchObject([{ text: { value: "x" } }]);
    expect(reported).toEqual(["tags/unknown 1"]);
  });

  it("reports a tooltip that is never closed and keeps what follows", () => {
    const { blocks, reported } = read("<md-text>a</md-text><md-tooltip>b");
    expect(blocks).toMatchObject([{ text: { value: "ab" } }]);
    expect(reported).toEqual(["tags/unclosed 1"]);
  });

  it.each([
    ["<md-table>".repeat(20_000)],
    ["<md-alert>\n:::\n".repeat(20_000)],
    [`<md-table>${"<md-tr><md-td>".repeat(20_000)}`],
    ["<md-perm name='".repeat(20_000)],
    [`<md-text></md-text>${"<".repeat(100_000)}`],
  ])("reads bad markup in linear time", (text) => {
    expect(growth(read, text)).toBeLessThan(linear);
  });
});
