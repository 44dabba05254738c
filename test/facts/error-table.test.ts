import { describe, expect, it } from "vitest";
import { isErrorTable, readErrorTable } from "../../generator/facts/error-table.ts";
import type { TableBlock } from "../../generator/pages/page.ts";
import { spanOf } from "../../generator/source/text.ts";
import { cell, reading } from "./reading.ts";

function table(header: readonly string[], ...rows: readonly (readonly string[])[]): TableBlock {
  const span = spanOf(cell("row"));
  return {
    kind: "table",
    span,
    header: header.map(cell),
    rows: rows.map((cells) => ({ cells: cells.map(cell), span })),
  };
}

function read(block: TableBlock): { rows: readonly object[]; codes: readonly string[] } {
  const { result, codes } = reading((report) => readErrorTable(block, report));
  return { rows: result.map(({ span: _, ...row }) => row), codes };
}

const usual = ["HTTP状态码", "错误码", "描述", "排查建议"];

describe("isErrorTable", () => {
  it.each([
    [usual],
    [["HTTP 状态码", "错误码", "描述", "排查建议"]],
    [["HTTP状态码", "错误码 ", "描述 ", "排查建议"]],
    [["错误码", "说明", "排查建议"]],
    [["错误码", "描述"]],
    [["**错误码**", "**原因**", "**排查建议**"]],
    [["错误码", "频控策略", "建议"]],
    [["HTTP Status Code", "Error Code", "Description", "Troubleshooting"]],
    [["res_code", "res_msg", "排查建议"]],
  ])("takes the header %j", (header) => {
    expect(isErrorTable(table(header))).toBe(true);
  });

  it.each([
    [["名称", "类型", "必填", "描述"]],
    [["HTTP 状态码", "描述"]],
    [["字段编码", "字段名称", "字段描述"]],
    [["编程语言", "示例代码"]],
    [["错误码"]],
    [[]],
  ])("leaves the header %j", (header) => {
    expect(
      isErrorTable(
        table(
          header,
          header.map(() => "x"),
        ),
      ),
    ).toBe(false);
  });

  it("takes a column only called code where its cells are numbers", () => {
    expect(isErrorTable(table(["HTTP Status Code", "code", "含义"], ["400", "190004", "x"]))).toBe(true);
    expect(isErrorTable(table(["国家", "Code", "说明"], ["中国", "CN", ""]))).toBe(false);
  });
});

describe("readErrorTable", () => {
  it("reads code, status, message and remedy", () => {
    expect(read(table(usual, ["500", "1069901", "internal error", "请联系技术支持"]))).toEqual({
      rows: [{ code: 1069901, status: 500, message: "internal error", remedy: "请联系技术支持" }],
      codes: [],
    });
  });

  it("joins a message broken over lines with one blank", () => {
    const { rows } = read(table(usual, ["400", "1069918", "file extension and    \n type mismatch", ""]));
    expect(rows).toEqual([{ code: 1069918, status: 400, message: "file extension and type mismatch" }]);
  });

  it("keeps the list in a remedy", () => {
    const { rows } = read(table(usual, ["403", "1", "no permission", "请检查：\n- 应用\n- 用户"]));
    expect(rows).toMatchObject([{ remedy: "请检查：\n- 应用\n- 用户" }]);
  });

  it("reads a table without status", () => {
    const { rows } = read(table(["错误码", "说明", "排查建议"], ["4000", "bad request", "-"]));
    expect(rows).toEqual([{ code: 4000, message: "bad request" }]);
  });

  it("takes the wording of the message before its explanation, which goes to the remedy", () => {
    const { rows } = read(table(["错误码", "描述", "msg"], ["10", "参数错误", "param error"]));
    expect(rows).toEqual([{ code: 10, message: "param error", remedy: "参数错误" }]);
  });

  it("takes a column called status for the codes where its numbers are none", () => {
    const block = table(["状态码", "描述"], ["0", "ok"], ["1061001", "bad"]);
    expect(isErrorTable(block)).toBe(true);
    expect(read(block).rows).toEqual([
      { code: 0, message: "ok" },
      { code: 1061001, message: "bad" },
    ]);
    expect(isErrorTable(table(["状态码", "描述"], ["400", "bad"]))).toBe(false);
  });

  it("keeps a column that it does not know with the remedy", () => {
    const { rows } = read(table(["错误码", "message", "版本", "解决方案"], ["10", "bad", "v2", "重试"]));
    expect(rows).toEqual([{ code: 10, message: "bad", remedy: "v2\n\n重试" }]);
  });

  it.each(["`1254000`", "**1254000**", " 1254000 "])("reads the code %j", (written) => {
    expect(read(table(usual, ["200", written, "x", ""])).rows).toMatchObject([{ code: 1254000 }]);
  });

  it("reads a negative code", () => {
    expect(read(table(usual, ["200", "-1", "x", ""])).rows).toMatchObject([{ code: -1 }]);
  });

  it("gives each of several codes its row and says so", () => {
    const { rows, codes } = read(table(usual, ["400", "10001、10002", "x", ""]));
    expect(rows).toMatchObject([{ code: 10001 }, { code: 10002 }]);
    expect(codes).toEqual(["error-table/several-codes"]);
  });

  it.each(["其他", "", "1254xxx", "1e9"])("reports the code %j and leaves the row out", (written) => {
    const { rows, codes } = read(table(usual, ["400", written, "x", ""]));
    expect(rows).toEqual([]);
    expect(codes).toEqual(["error-table/code-unreadable"]);
  });

  it.each(["2000", "abc", "200/400"])("reports the status %j and keeps the row", (written) => {
    const { rows, codes } = read(table(usual, [written, "1", "x", ""]));
    expect(rows).toEqual([{ code: 1, message: "x" }]);
    expect(codes).toEqual(["error-table/status-unreadable"]);
  });

  it("takes a missing status as not stated", () => {
    expect(read(table(usual, ["-", "1", "x", ""]))).toEqual({ rows: [{ code: 1, message: "x" }], codes: [] });
  });

  it("passes over an empty row", () => {
    expect(read(table(usual, ["", "", "", ""]))).toEqual({ rows: [], codes: [] });
  });

  it("keeps two rows of the same code", () => {
    expect(read(table(usual, ["400", "1", "a", ""], ["404", "1", "b", ""])).rows).toHaveLength(2);
  });
});
