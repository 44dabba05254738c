import { describe, expect, it } from "vitest";
import { withPlacedRows } from "../../../generator/build/blocks/placed-rows.ts";
import type { HttpMethod } from "../../../generator/model/api.ts";
import { sectionsFrom } from "./sections-of.ts";

/** Names of the rows by the role of their section, in order. */
function placed(method: HttpMethod, ...lines: readonly string[]): readonly string[] {
  const sections = withPlacedRows(sectionsFrom("## 请求", ...lines), { method, path: "/open-apis/x/v1/y/{id}" });
  return sections.flatMap(({ role, blocks }) =>
    blocks.flatMap((block) =>
      block.kind === "table" ? block.rows.map(({ cells }) => `${role} ${cells[0]?.value ?? ""}`) : [],
    ),
  );
}

const plain = [
  "| 参数 | 类型 | 必须 | 说明 |",
  "|---|---|---|---|",
  "| id | string | 是 | x |",
  "| b | int | 否 | x |",
];
const stated = [
  "| 参数 | 类型 | 必须 | 说明 | 来源 |",
  "|---|---|---|---|---|",
  "| id | string | 是 | x | 请求 URL |",
  "| b | int | 否 | x | URL参数 |",
  "| c | object | 否 | x | 请求 body |",
  "| ∟d | int | 否 | x | |",
  "| e | int | 否 | x | Header |",
];

describe("withPlacedRows", () => {
  it("puts what a GET lists below a heading without a place into path and query", () => {
    expect(placed("get", "### 请求参数", ...plain)).toEqual(["path id", "query b"]);
  });

  it("puts the same of a POST into path and body", () => {
    expect(placed("post", "### 请求参数", ...plain)).toEqual(["path id", "body b"]);
  });

  it("puts parameters of the URL into path and query", () => {
    expect(placed("post", "### URL 参数", ...plain)).toEqual(["path id", "query b"]);
  });

  it("goes by the column that says the place, and keeps nested rows with theirs", () => {
    expect(placed("post", "### 请求参数", ...stated)).toEqual(["path id", "query b", "header e", "body c", "body d"]);
  });

  it("leaves the rows of a body where they are", () => {
    expect(placed("get", "### 请求体", ...plain)).toEqual(["body id", "body b"]);
  });
});
