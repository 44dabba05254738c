import { describe, expect, it } from "vitest";
import { readMethodList } from "../../../generator/build/blocks/method-list.ts";
import { collector } from "../../../generator/diagnostics/report.ts";
import { readBlocks } from "../../../generator/markdown/read-blocks.ts";
import { sourceFile } from "../../../generator/source/source-file.ts";
import { fileText } from "../../../generator/source/text.ts";

function read(cell: string) {
  const { report, diagnostics } = collector();
  const lines = ["| 方法 (API) | 权限要求 | 访问凭证 | 商店 | 自建 |", "| --- | --- | --- | --- | --- |"];
  const row = `| ${cell} | 查看 | tenant_access_token | ✓ | |`;
  const [table] = readBlocks(fileText(sourceFile("guide.md", [...lines, row].join("\n"))), report);
  const rows = table?.kind === "table" ? readMethodList(table, report) : [];
  return { row: rows[0], reported: diagnostics().map(({ code }) => code) };
}

describe("readMethodList", () => {
  it.each([
    [
      "列出视图GET /open-apis/bitable/v1/apps/:app_token/views",
      "/open-apis/bitable/v1/apps/{app_token}/views",
      "列出视图",
    ],
    [
      "`GET` 获取块<br>[/open-apis/docx/v1/documents/:id](https://a.b/c)",
      "/open-apis/docx/v1/documents/{id}",
      "获取块",
    ],
    ["`GET` 获取块<br>[open-apis/docx/v1/chats/:id](https://a.b/c)", "/open-apis/docx/v1/chats/{id}", "获取块"],
    ["[获取流程](https://a.b/c)<br>`GET`/open-apis/corehr/v2/approvers", "/open-apis/corehr/v2/approvers", "获取流程"],
  ])("reads %j", (cell, path, title) => {
    expect(read(cell).row).toMatchObject({ method: "get", path, title, tokens: ["tenant"], appTypes: ["isv"] });
  });

  it("reports a row without a path", () => {
    expect(read("`GET` 获取块")).toEqual({ row: undefined, reported: ["method-list/unreadable"] });
  });
});
