/** Uses an installed package against the address that it is given: `smoke.js http://127.0.0.1:1234`. Throws where it fails. */
import { createClient, createCore, isCode, ApiError } from "@larkwright/client";
import { ApiError as CoreError } from "@larkwright/client/core";
import { list } from "@larkwright/client/bitable/v1/app-table-record";
import { createDispatcher } from "@larkwright/client/events";
import { createLongConnection } from "@larkwright/client/long-connection";
import { redisLimiter } from "@larkwright/client/redis";
import { copyRange } from "../examples/copy-range.ts";
import { createBase } from "../examples/create-base.ts";
import { exportDocument } from "../examples/export-document.ts";
import { upsertOrders } from "../examples/upsert-records.ts";

const baseUrl = process.argv.at(-1) ?? "";
const options = { appId: "cli_a", appSecret: "secret", baseUrl };
const client = createClient(options);

const base = await createBase(client, { name: "销售", folderToken: "fld1", tables: ["订单"] });
const path = { app_token: base.appToken, table_id: base.tableIds[0] ?? "" };
const wanted = [1, 2, 3].map((id) => ({ 订单号: `A-${String(id)}`, 价格: 0, 已付: false }));
expectThat((await upsertOrders(client, path, wanted)).created === 3, "three records are added");

const { data } = await list(createCore(options), { path, params: { page_size: 100 } });
expectThat(data.total === 3 && data.items[0]?.fields["价格"] === 0, "a function without the facade lists them");

expectThat((await copyRange(client, { spreadsheetToken: "sht1", from: "a!A1", to: "a!B1" })) === 2, "cells are copied");
const file = await exportDocument(client, { token: "sht1", type: "sheet", file_extension: "csv" }, 5);
expectThat((await file.text()).startsWith("订单号"), "a file is downloaded");

const refused = await client.bitable.v1.appTableRecord.list.safe({ path: { app_token: "other", table_id: "tbl1" } });
expectThat(!refused.ok && refused.error instanceof ApiError, "an error is a result");
const events = createDispatcher({ verificationToken: "token" }).on(
  "drive.file.bitable_record_changed_v1",
  () => undefined,
);
const challenge = JSON.stringify({ type: "url_verification", token: "token", challenge: "c" });
const answer = await events.handle(new Request("http://localhost/", { method: "POST", body: challenge }));
expectThat(((await answer.json()) as { challenge?: string }).challenge === "c", "a challenge is answered");
expectThat(typeof createLongConnection === "function", "a long connection can be opened");
expectThat(ApiError === CoreError, "of the same class wherever it is imported from");
expectThat(!refused.ok && isCode(refused.error, list, "BaseTokenNotFound"), "and has its documented name");
expectThat(typeof redisLimiter === "function", "the form for Redis loads without the package redis");

function expectThat(isSo: boolean, what: string): void {
  if (!isSo) throw new Error(`it is not so that ${what}`);
}
