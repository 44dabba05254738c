/** Uses an installed package against the mock that it is told of, as JSON. Throws where it fails. */
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

interface Told {
  readonly baseUrl: string;
  readonly appId: string;
  readonly appSecret: string;
  /** A table that orders can be kept in. */
  readonly path: { readonly app_token: string; readonly table_id: string };
}

// What `package.mjs` tells.
const { path, ...options } = JSON.parse(process.argv.at(-1) ?? "") as Told;
const client = createClient(options);

const base = await createBase(client, { name: "销售", folderToken: "fld1", tables: ["订单"] });
expectThat(base.tableIds.length === 1, "a base with a table is made");
const wanted = [1, 2, 3].map((id) => ({ 订单号: `A-${String(id)}`, 价格: 0, 已付: false }));
expectThat((await upsertOrders(client, path, wanted)).created === 3, "three records are added");

const { data } = await list(createCore(options), { path, params: { page_size: 100 } });
expectThat(data.total === 3 && data.items[0]?.fields["价格"] === "0", "a function without the facade lists them");

expectThat(
  (await copyRange(client, { spreadsheetToken: "sht1", from: "a!A1:B2", to: "a!C1:D2" })) === 4,
  "cells are copied",
);
const wish = { token: path.app_token, type: "bitable", file_extension: "csv", sub_id: path.table_id } as const;
const file = await exportDocument(client, wish, 100);
expectThat((await file.text()).startsWith("订单号"), "a file is downloaded");

const refused = await client.bitable.v1.appTableRecord.list.safe({ path: { ...path, app_token: "bascnOther" } });
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
