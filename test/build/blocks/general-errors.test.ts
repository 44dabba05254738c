import { describe, expect, it } from "vitest";
import { buildApi } from "../../../generator/build/build-api.ts";
import { readPage } from "../../../generator/build/read-page.ts";
import { collector } from "../../../generator/diagnostics/report.ts";
import { feishuMarkdown } from "../../../generator/dialects/feishu-markdown/index.ts";
import { sourceFile } from "../../../generator/source/source-file.ts";

function read(...lines: string[]) {
  const { report, diagnostics } = collector();
  const pages = feishuMarkdown.read(sourceFile("guide.md", lines.join("\n")), report);
  const { api, accounts } = buildApi(
    pages.map((page) => readPage(page, report)),
    report,
  );
  return { catalog: api.errorCatalog, accounts, reported: diagnostics().map(({ code }) => code) };
}

const table = [
  "| 错误码 | 说明 | 排查建议 |",
  "| --- | --- | --- |",
  "| 10012 | get app access token fail | 参考概述 |",
];

describe("readGeneralErrors", () => {
  it("reads the tables of a page about general error codes", () => {
    const { catalog, accounts } = read("# 通用错误码", ...table);
    expect(catalog).toMatchObject([
      { code: 10012, general: true, mentions: [{ message: "get app access token fail", remedy: "参考概述" }] },
    ]);
    expect(catalog[0]?.mentions[0]).not.toHaveProperty("operationId");
    expect(accounts).toMatchObject([{ kind: "neither", reason: "a guide with general error codes" }]);
  });

  it.each(["# 服务端错误码说明", "# Common error codes"])("knows the page by the heading %j", (heading) => {
    expect(read(heading, ...table).catalog).toHaveLength(1);
  });

  it("reports the table of a guide that does not say which calls get its errors", () => {
    const { catalog, reported } = read("# 常见问题", ...table);
    expect(catalog).toEqual([]);
    expect(reported).toEqual(["error-table/no-operation"]);
  });

  it("reads the answer that a limited call gets, with what its headers say", () => {
    const { catalog } = read(
      "# 频控策略",
      "```http",
      "HTTP/1.1 429 Too Many Requests",
      "Content-Type: application/json",
      "x-ogw-ratelimit-reset: 52 //单位：秒",
      "",
      '{ "code": 99991400, "msg": "request trigger frequency limit" }',
      "```",
      "1. 等待 `x-ogw-ratelimit-reset` 秒",
      "2. 重试",
    );
    expect(catalog).toMatchObject([
      { code: 99991400, kind: "rate_limited", retry: "after_reset", general: true, mentions: [{ status: 429 }] },
    ]);
    expect(catalog[0]?.mentions[0]?.remedy).toBe(
      "x-ogw-ratelimit-reset: 52 //单位：秒\n1. 等待 `x-ogw-ratelimit-reset` 秒",
    );
  });

  it("takes no answer that succeeded for an error", () => {
    const { catalog } = read("# 概述", "```http", "HTTP/1.1 200 OK", "", '{ "code": 0, "msg": "ok" }', "```");
    expect(catalog).toEqual([]);
  });
});
