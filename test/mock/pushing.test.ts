import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { createMock, type Mock } from "../../templates/mock/src/index.ts";
import { receiver, type Receiver } from "../templates/mock/pushing/receiver.ts";
import { contractFolder } from "./contract-folder.ts";

let mock: Mock;
let hearing: Receiver;
beforeAll(async () => {
  hearing = await receiver();
  const webhooks = [{ url: hearing.url }];
  mock = await createMock({ port: false, contract: contractFolder, webhooks });
});
afterAll(async () => {
  await mock.close();
  await hearing.close();
});

async function call(path: string, body: object): Promise<unknown> {
  const { token } = mock.userToken();
  const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
  const init = { method: "POST", headers, body: JSON.stringify(body) };
  return (await mock.fetch(`https://open.feishu.cn/open-apis/${path}`, init)).json();
}

describe("what changes in a base", () => {
  it("is pushed by itself, as the page of its event describes it", async () => {
    const base = mock.createBase({ tables: [{ name: "T", fields: [{ name: "F", type: 1 }] }] });
    const table_id = base.tables[0]?.table_id ?? "";
    const place = `bitable/v1/apps/${base.app_token}/tables/${table_id}/records?user_id_type=open_id`;
    const answer = await call(place, { fields: { F: "x" } });
    expect(answer).toMatchObject({ code: 0 });
    const { record_id } = (answer as { data: { record: { record_id: string } } }).data.record;
    await mock.settled();
    expect(mock.pushes()).toMatchObject([{ type: "drive.file.bitable_record_changed_v1", outcome: "taken" }]);
    expect(JSON.parse(hearing.received[0]?.body ?? "")).toMatchObject({
      schema: "2.0",
      header: { event_type: "drive.file.bitable_record_changed_v1", app_id: mock.demo.appId },
      event: { file_token: base.app_token, table_id, action_list: [{ action: "record_added", record_id }] },
    });
  });

  it("comes as the ticket of a marketplace app does, to that app alone", async () => {
    const { appId: app_id, appSecret: app_secret, appTicket: app_ticket } = mock.demo.market;
    await mock.subscribe({ url: hearing.url, appId: app_id, types: ["app_ticket"] });
    const before = hearing.received.length;
    await call("auth/v3/app_ticket/resend", { app_id, app_secret });
    await mock.settled();
    expect(hearing.received.length).toBe(before + 1);
    expect(JSON.parse(hearing.received.at(-1)?.body ?? "")).toMatchObject({
      type: "event_callback",
      event: { app_id, app_ticket, type: "app_ticket" },
    });
  });
});
