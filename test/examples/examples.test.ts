import { createClient, type Client } from "@larkwright/client";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { copyRange } from "./copy-range.ts";
import { createBase } from "./create-base.ts";
import { exportDocument } from "./export-document.ts";
import { platform, type Platform } from "./platform.ts";
import { upsertOrders } from "./upsert-records.ts";

let service: Platform;
let client: Client;

beforeEach(async () => {
  service = await platform();
  client = createClient({ appId: "cli_a", appSecret: "secret", baseUrl: service.baseUrl });
});

afterEach(() => service.close());

describe("the examples", () => {
  it("create a base and its tables", async () => {
    const base = await createBase(client, { name: "销售", folderToken: "fld1", tables: ["订单", "客户"] });
    expect(base).toEqual({ appToken: "app1", tableIds: ["tbl1", "tbl2"] });
    expect([...service.tables.values()].map(({ name }) => name)).toEqual(["订单", "客户"]);
  });

  it("copy the cells of a range, 0 and false among them", async () => {
    service.cells.set("0b12!A1:B2", [
      ["编号", 0],
      [false, ""],
    ]);
    const to = "0b12!D1:E2";
    expect(await copyRange(client, { spreadsheetToken: "sht1", from: "0b12!A1:B2", to })).toBe(4);
    expect(service.cells.get(to)).toEqual(service.cells.get("0b12!A1:B2"));
  });

  it("change the orders that are there and add the others", async () => {
    const { appToken } = await createBase(client, { name: "销售", folderToken: "fld1", tables: ["订单"] });
    const path = { app_token: appToken, table_id: "tbl1" };
    const order = (id: number, 价格: number) => ({ 订单号: `A-${String(id)}`, 价格, 已付: false });
    expect(
      await upsertOrders(
        client,
        path,
        [1, 2, 3].map((id) => order(id, 0)),
      ),
    ).toEqual({ created: 3, updated: 0 });
    expect(
      await upsertOrders(
        client,
        path,
        [3, 4].map((id) => order(id, 5)),
      ),
    ).toEqual({ created: 1, updated: 1 });
    expect(service.tables.get("tbl1")?.records.map(({ fields }) => fields)).toEqual([
      order(1, 0),
      order(2, 0),
      order(3, 5),
      order(4, 5),
    ]);
  });

  it("export a document, asking until its file is there", async () => {
    const file = await exportDocument(
      client,
      { token: "sht1", type: "sheet", file_extension: "csv", sub_id: "0b12" },
      5,
    );
    expect(await file.text()).toBe("订单号,价格\nA-1,5\n");
    expect(service.calls.filter(({ target }) => target.includes("/ticket1")).length).toBe(3);
  });
});
