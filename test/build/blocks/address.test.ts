import { describe, expect, it } from "vitest";
import { readAddress, readUrl } from "../../../generator/build/blocks/address.ts";
import { sourceFile } from "../../../generator/source/source-file.ts";
import { fileText } from "../../../generator/source/text.ts";
import { listening } from "../drafts.ts";

describe("readUrl", () => {
  it.each([
    ["https://open.feishu.cn/open-apis/drive/v1/export_tasks", { path: "/open-apis/drive/v1/export_tasks" }],
    ["https://open.feishu.cn/open-apis/im/v1/chats/:chat_id", { path: "/open-apis/im/v1/chats/{chat_id}" }],
    ["https://open.feishu.cn/open-apis/im/v1/images?image_key=x", { path: "/open-apis/im/v1/images" }],
    ["`/open-apis/x/v1/y/{id}/`", { path: "/open-apis/x/v1/y/{id}" }],
    [
      "https://www.feishu.cn/approval/openapi/v2/cc/search",
      { path: "/approval/openapi/v2/cc/search", server: "https://www.feishu.cn" },
    ],
    ["https://{domain}/open-apis/x/v1/y", { path: "/open-apis/x/v1/y" }],
    ["-", undefined],
  ])("reads “%s”", (cell, expected) => {
    expect(readUrl(cell)).toEqual(expected);
  });
});

describe("readAddress", () => {
  const text = (value: string) => fileText(sourceFile("page.md", value));

  it("reports a cell that names no address", () => {
    const { report, codes } = listening();
    expect(readAddress(text("-"), text("GET"), report)).toBeUndefined();
    expect(codes()).toEqual(["operation/no-url"]);
  });

  it("reports a cell that names no HTTP method", () => {
    const { report, codes } = listening();
    expect(readAddress(text("/open-apis/x"), text("FETCH"), report)).toBeUndefined();
    expect(codes()).toEqual(["operation/no-method"]);
  });
});
