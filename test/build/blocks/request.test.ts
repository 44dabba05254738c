import { describe, expect, it } from "vitest";
import { readRequest } from "../../../generator/build/blocks/request.ts";
import { listening } from "../drafts.ts";
import { sectionsFrom } from "./sections-of.ts";

function read(...lines: readonly string[]) {
  const { report, codes } = listening();
  const request = readRequest(sectionsFrom(...lines), {}, report);
  return { request, reported: codes() };
}

const header = ["| 名称 | 类型 | 描述 |", "|---|---|---|"];

describe("readRequest", () => {
  it.each(["## 请求体", "## 查询参数", "## 请求头"])(
    "reports below %s once that no row says what is required",
    (heading) => {
      expect(read(heading, ...header, "| a | int | x |", "| b | int | y |").reported).toEqual([
        "field/required-unstated",
      ]);
    },
  );

  it.each([
    ["the column is empty", ["| 名称 | 类型 | 必填 | 描述 |", "|---|---|---|---|", "| a | int | | x |"], 1],
    ["a name says it", [...header, "| a 必选 | int | x |", "| b | int | y |"], 0],
    ["a description says it", [...header, "| a | int | 必填，x |", "| b | int | y |"], 0],
    ["the column says it of one", ["| 名称 | 类型 | 必填 |", "|---|---|---|", "| a | int | 否 |", "| b | int | |"], 0],
    ["the column cannot be read", ["| 名称 | 类型 | 必填 |", "|---|---|---|", "| a | int | 看情况 |"], 0],
  ])("counts how often where %s", (_, table, times) => {
    const { reported } = read("## 请求体", ...table);
    expect(reported.filter((code) => code === "field/required-unstated")).toHaveLength(times);
  });

  it("says nothing of parameters in the path and of headers that the client sends", () => {
    expect(read("## 路径参数", ...header, "| a | string | x |").reported).toEqual([]);
    expect(read("## 请求头", ...header, "| Authorization | string | x |").reported).toEqual([]);
  });
});
