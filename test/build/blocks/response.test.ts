import { describe, expect, it } from "vitest";
import { readResponse } from "../../../generator/build/blocks/response.ts";
import { sectionsFrom } from "./sections-of.ts";

function body(...lines: readonly string[]) {
  return readResponse(sectionsFrom(...lines), () => undefined).body;
}

describe("readResponse", () => {
  it.each([
    ["## 响应", "HTTP状态码为 200 时，表示成功", "返回文件二进制流"],
    [
      "## 响应",
      "### 响应头",
      "| 名称 | 类型 | 描述 |",
      "|---|---|---|",
      "| Content-Type | string | x |",
      "",
      "返回文件二进制流",
    ],
    ["## Response", "The file stream."],
  ])("takes an answer that is said to be a file for bytes (%#)", (...lines) => {
    expect(body(...lines)).toEqual({
      mediaType: "application/octet-stream",
      schema: { kind: "string", format: "binary" },
    });
  });

  it("takes server-sent events for a stream of text", () => {
    expect(body("## 响应", "以 Server-Sent Events 返回")).toEqual({
      mediaType: "text/event-stream",
      schema: { kind: "string" },
    });
  });

  it("takes the fields of a table before what the prose says", () => {
    const table = ["| 名称 | 类型 | 描述 |", "|---|---|---|", "| code | int | x |", ""];
    expect(body("## 响应", "### 响应体", ...table, "以二进制数位存储")?.mediaType).toBe("application/json");
  });

  it("does not take a file that is sent for one that is returned", () => {
    expect(body("## 请求", "上传文件二进制流", "## 响应", "无")).toBeUndefined();
    expect(body("## 响应", "### 错误码", "二进制流")).toBeUndefined();
  });
});
