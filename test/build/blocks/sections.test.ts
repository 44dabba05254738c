import { describe, expect, it } from "vitest";
import { sectionsFrom } from "./sections-of.ts";

describe("sectionsOf", () => {
  it.each([
    ["请求头参数", "header"],
    ["请求 Header", "header"],
    ["Headers", "header"],
    ["Path 参数", "path"],
    ["URL 路径参数", "path"],
    ["Query 参数", "query"],
    ["请求参数（Query）", "query"],
    ["URL 参数", "url"],
    ["请求 Body", "body"],
    ["Body 参数", "body"],
    ["请求参数", "parameters"],
    ["Parameters", "parameters"],
    ["请求 Body 示例", "request-example"],
    ["返回体", "response-body"],
    ["返回 Body 示例", "response-example"],
    ["返回码", "errors"],
    ["3. 请求体", "body"],
    ["2.1 **响应体**：", "response-body"],
    ["二、请求头 {#a1b2}", "header"],
    ["3D 模型", "other"],
    ["参数校验", "other"],
  ])("knows what “%s” is for", (heading, role) => {
    expect(sectionsFrom(`## ${heading}`, "x").at(-1)?.role).toBe(role);
  });
});
