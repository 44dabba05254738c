import { describe, expect, it } from "vitest";
import { findBasics, reportOtherRows } from "../../../generator/build/blocks/basics.ts";
import { readBlocks } from "../../../generator/markdown/read-blocks.ts";
import { sourceFile } from "../../../generator/source/source-file.ts";
import { fileText } from "../../../generator/source/text.ts";
import { listening } from "../drafts.ts";

function basicsOf(...rows: readonly string[]) {
  const text = ["| 基本 | |", "|---|---|", ...rows].join("\n");
  return findBasics(readBlocks(fileText(sourceFile("page.md", text)), () => undefined));
}

const call = ["| HTTP URL | https://open.feishu.cn/open-apis/x/v1/y |", "| HTTP Method | GET |"];

describe("findBasics", () => {
  it.each([
    ["请求地址", "请求方式"],
    ["**HTTP URL**", "`HTTP Method`"],
    ["接口地址", "请求方法"],
    ["URL", "Method"],
  ])("finds address and method beside “%s” and “%s”", (url, method) => {
    const basics = basicsOf(`| ${url} | https://open.feishu.cn/open-apis/x/v1/y |`, `| ${method} | GET |`);
    expect([basics?.url?.value, basics?.method?.value]).toEqual(["https://open.feishu.cn/open-apis/x/v1/y", "GET"]);
  });

  it("takes no fields called “url” and “method” for them", () => {
    expect(basicsOf("| url | string |", "| method | string |")).toBeUndefined();
  });

  it.each([
    ["频控", "rateLimit"],
    ["Rate Limit", "rateLimit"],
    ["所需权限", "scopes"],
    ["开启任一权限即可", "scopes"],
    ["开启以下全部权限", "scopes"],
    ["需同时开启以下权限", "scopes"],
    ["Required field scopes", "fieldScopes"],
    ["凭证要求", "tokens"],
    ["HTTP Content-Type", "contentType"],
  ] as const)("knows “%s”", (label, name) => {
    expect(basicsOf(...call, `| ${label} | x |`)?.[name]?.value).toBe("x");
  });

  it("keeps rows it does not know, to be reported", () => {
    const { report, codes } = listening();
    const basics = basicsOf(...call, "| 灰度范围 | 白名单 |", "| 空 | |");
    if (basics !== undefined) reportOtherRows(basics, report);
    expect(codes()).toEqual(["operation/row-unread"]);
  });
});
