import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { speed, swiftService, type SwiftService } from "../mock/suite/swift.ts";
import { copyRange } from "./copy-range.ts";
import { createBase } from "./create-base.ts";
import { exportDocument } from "./export-document.ts";
import { upsertOrders } from "./upsert-records.ts";

const reading = ["drive.v1.exportTask.get", "bitable.v1.appTableRecord.list", "sheets.v2.spreadsheetValue.get"];

let service: SwiftService;
let mock: SwiftService["mock"];
let client: SwiftService["client"];
beforeAll(async () => {
  service = await swiftService(reading, [{ status: 502 }, { reset: true }, { cut: true }]);
  ({ mock, client } = service);
  mock.fail({ code: 99991400, rate: 0.05 });
});
afterAll(async () => {
  await service.close();
});

describe("the examples", () => {
  it("create a base and its tables", async () => {
    const { appToken, tableIds } = await createBase(client, {
      name: "销售",
      folderToken: "fld1",
      tables: ["订单", "客户"],
    });
    const { data } = await client.bitable.v1.appTable.list({ path: { app_token: appToken } });
    const names = new Map(data.items?.map(({ table_id, name }) => [table_id, name]));
    expect(tableIds.map((id) => names.get(id))).toEqual(["订单", "客户"]);
  });

  it("change the orders that are there and add the others", async () => {
    const fields = [
      { name: "订单号", type: 1 },
      { name: "价格", type: 2 },
      { name: "已付", type: 7 },
    ];
    const { app_token, tables } = mock.createBase({ tables: [{ name: "订单", fields }] });
    const path = { app_token, table_id: tables[0]?.table_id ?? "" };
    const order = (id: number, 价格: number) => ({ 订单号: `A-${String(id)}`, 价格, 已付: false });
    const first = Array.from({ length: 150 }, (_, id) => order(id, 0));
    expect(await upsertOrders(client, path, first)).toEqual({ created: 150, updated: 0 });
    const second = Array.from({ length: 60 }, (_, id) => order(id + 100, 5));
    expect(await upsertOrders(client, path, second)).toEqual({ created: 10, updated: 50 });
    const { data } = await client.bitable.v1.appTableRecord.list({ path, params: { filter: "CurrentValue.[价格]=5" } });
    expect(data.total).toBe(60);
  });

  it("export a table, asking until its file is there", async () => {
    const { app_token, tables } = mock.demo.base;
    const wish = {
      token: app_token,
      type: "bitable",
      file_extension: "csv",
      sub_id: tables[1]?.table_id ?? "",
    } as const;
    const file = await exportDocument(client, wish, 400 / speed);
    expect(await file.text()).toBe(
      '项目名称,预算,任务\n官网改版,120000,"整理需求,搭建页面,编写接口"\n内部工具,45000,编写接口\n',
    );
  });

  it("copy the cells of a range, as they are", async () => {
    const ranges = { spreadsheetToken: "shtcnmBA*****yGehy8", from: "0b**12!A1:B2", to: "0b**12!D1:E2" };
    expect(await copyRange(client, ranges)).toBe(4);
    const written = mock.requests().findLast(({ operation }) => operation === "sheets.v2.spreadsheetValue.update");
    // The mock keeps no spreadsheets: what is read is the page's example.
    const values = [
      ["编号", 0],
      [false, { type: "url", text: "A-1", link: "https://example.com" }],
    ];
    expect(written).toMatchObject({ verdict: "answered", body: { valueRange: { range: ranges.to, values } } });
  });
});
