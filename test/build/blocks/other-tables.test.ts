import { describe, expect, it } from "vitest";
import { readOtherTables } from "../../../generator/build/blocks/other-tables.ts";
import { collector } from "../../../generator/diagnostics/report.ts";
import { sectionsFrom } from "./sections-of.ts";

function read(...lines: readonly string[]) {
  const { report, diagnostics } = collector();
  const { headers, types } = readOtherTables(sectionsFrom(...lines), report);
  return {
    headers: headers.map(({ name, required }) => `${name}${required ? "!" : ""}`),
    types: types.map(
      ({ typeName, properties }) => `${typeName ?? ""}{${properties.map(({ name }) => name).join(" ")}}`,
    ),
    reported: diagnostics().map(({ code }) => code),
  };
}

const table = (name: string, description: string) => [
  "| 名称 | 类型 | 必填 | 描述 |",
  "|---|---|---|---|",
  `| ${name} | string | 是 | ${description} |`,
  "",
];

describe("field tables under other headings", () => {
  it("are headers where every row says so, before the response", () => {
    const range = table("Range", "在 HTTP 请求头中，通过指定 `Range` 来下载文件的部分内容");
    expect(read("## 请求", "### 部分下载", ...range)).toEqual({ headers: ["Range!"], types: [], reported: [] });
    expect(read("## 响应", "## 部分下载", ...range)).toEqual({ headers: [], types: [], reported: ["table/unplaced"] });
  });

  it("are types where the heading is a type's name", () => {
    expect(
      read("## 响应", "### InsertLocation", ...table("zoneId", "x"), "#### `table_cell` 结构", ...table("id", "x")),
    ).toEqual({ headers: [], types: ["InsertLocation{zoneId}", "table_cell{id}"], reported: [] });
  });

  it("are reported where nothing says what they describe", () => {
    expect(read("## 字段说明", ...table("id", "x")).reported).toEqual(["table/unplaced"]);
  });

  it("are none where they list codes or something without types", () => {
    const codes = ["| 错误码 | 类型 | 描述 |", "|---|---|---|", "| 1254000 | x | y |", ""];
    const words = ["| 名称 | 描述 |", "|---|---|", "| a | b |", ""];
    expect(read("## 附录", ...codes, "## 说明", ...words)).toEqual({ headers: [], types: [], reported: [] });
  });
});
