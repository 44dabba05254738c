import { beforeAll, describe, expect, it } from "vitest";

import { finder, made, type Find } from "./site-files.ts";
import { cpuTimeOfOne } from "../../cpu-time.ts";

let find: Find = () => [];
let large: Find = () => [];
beforeAll(async () => {
  const files = await made(["specs"]);
  find = finder(files, files.get("docs/assets/search-index.js") ?? "");
  large = finder(files, `larkwright.searchData(${JSON.stringify(manyOperations())});`);
});

describe("search", () => {
  it.each([
    ["1254291", "errors/12542.html#1254291"],
    ["batch create", /\.batchCreate\.html$/],
    ["批量", /\.batch\w+\.html$/],
    ["批量 新增 记录", "operations/bitable/v1/appTableRecord.batchCreate.html"],
    ["批量新增记录", "operations/bitable/v1/appTableRecord.batchCreate.html"],
    ["app_token", "operations/bitable/v1/app.get.html#path.app_token"],
    ["bitable.v1.appTableRecord.list", "operations/bitable/v1/appTableRecord.list.html"],
    ["records/batch_create", "operations/bitable/v1/appTableRecord.batchCreate.html"],
    ["WriteConflict", "errors/12542.html#1254291"],
    ["bitable", "services/bitable.html"],
    ["Create records", "operations/bitable/v1/appTableRecord.batchCreate.html"],
    ["bitable_record_changed", "events/drive.file.bitable_record_changed_v1.html"],
    ["file_extension", /exportTask|importTask/],
    ["rate limits", "limits.html"],
    ["频率限制", "limits.html"],
    ["scopes", "scopes.html"],
  ])("finds the page of “%s” first", (query, href) => {
    const [first] = find(query);
    if (typeof href === "string") expect(first?.href).toBe(href);
    else expect(first?.href).toMatch(href);
  });

  it("says which field it was that it found", () => {
    const [first] = find("app_token");
    expect(first?.detail).toBe("bitable.v1.app.get · path.app_token");
  });

  it.each(["", "   ", "zzzzzz", "__proto__", "constructor", "\\", "(", "\ud800", "of a very long query".repeat(500)])(
    "takes “%.20s” for what it is",
    (query) => {
      expect(Array.isArray(find(query))).toBe(true);
    },
  );

  it("answers within 50 ms for 800 operations", () => {
    const queries = ["batch create", "批量 新增", "app_token", "1254291", "field_3", "re", "user list department"];
    for (const query of queries)
      expect(
        cpuTimeOfOne(10, () => large(query)),
        query,
      ).toBeLessThan(50);
  });
});

function manyOperations(): object {
  const names = Array.from({ length: 5000 }, (_, index) => `field_${String(index)}`);
  const operations = Array.from({ length: 800 }, (_, index) => [
    `service${String(index % 40)}.v1.someResourceOf${String(index)}.batchCreate`,
    `批量新增第 ${String(index)} 个`,
    "POST",
    `/open-apis/service/v1/apps/{app_token}/things${String(index)}/batch_create`,
    `operations/x/${String(index)}`,
    [[1, 2], [3, 4, 5], [], [6, 7], Array.from({ length: 60 }, (_, at) => (index * 7 + at) % 5000)],
  ]);
  const codes = Array.from({ length: 2500 }, (_, index) => [
    1_254_000 + index,
    `Code${String(index)}`,
    "message",
    "errors/1",
  ]);
  return { names, operations, events: [], codes, scopes: [], services: [] };
}
