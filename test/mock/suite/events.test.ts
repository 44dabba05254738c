import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createClient, marketplace, type Client } from "@larkwright/client";
import { appTickets, createDispatcher } from "@larkwright/client/events";
import { createLongConnection } from "@larkwright/client/long-connection";
import { afterEach, describe, expect, it } from "vitest";

import { createMock, type Fault, type Mock } from "../../../templates/mock/src/index.ts";
import { RawWebSocket } from "../../templates/mock/pushing/raw-socket.ts";
import { contractFolder } from "../contract-folder.ts";
import { failureOf } from "../../failure-of.ts";
import { placeIn, type Place } from "./stand.ts";

const changed = "drive.file.bitable_record_changed_v1";
const encryptKey = "suite-encrypt-key";
const verificationToken = "suite-verification-token";

/** What may go wrong with each event. */
const weather: readonly Fault[] = [
  { push: "drive.*", duplicate: true, rate: 0.2 },
  { push: "drive.*", answer: "lost", rate: 0.15 },
  { push: "drive.*", reset: true, rate: 0.1 },
  { push: "drive.*", reset: true, when: "after", rate: 0.1 },
  { push: "drive.*", delayMs: 30, rate: 0.2 },
];

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

// Patient, as a busy machine is no lost answer.
const pauses = [10, 50, 200, 500, 1000, 2000, 2000, 2000];

async function mocked(port: 0 | false, repeatMs = pauses): Promise<Mock> {
  const pushing = {
    repeatMs,
    answerMs: 1000,
    clientConfig: { ReconnectNonce: 0, ReconnectInterval: 1 },
  };
  const mock = await createMock({ port, contract: contractFolder, seed: 21, pushing });
  closing.push(() => mock.close());
  return mock;
}

/** The client's dispatcher behind a server. */
async function listening(dispatcher: Pick<ReturnType<typeof createDispatcher>, "listener">): Promise<string> {
  const server = createServer((request, response) => void dispatcher.listener(request, response));
  await once(server.listen(0, "127.0.0.1"), "listening");
  closing.push(async () => {
    server.closeAllConnections();
    server.close();
    await once(server, "close");
  });
  return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/events`;
}

function clientOf({ demo, fetch }: Mock): Client {
  const { appId, appSecret } = demo;
  return createClient({ appId, appSecret, fetch });
}

/** Creates records, one after the other; their IDs in order. */
async function created(client: Client, path: Place, count: number): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const fields = { 任务名称: `第${String(index)}` };
    const params = { user_id_type: "open_id" } as const;
    const { data } = await client.bitable.v1.appTableRecord.create({ path, params, data: { fields } });
    ids.push(data.record.record_id);
  }
  return ids;
}

/** A dispatcher that collects which records were added. */
function collecting(options: Parameters<typeof createDispatcher>[0]) {
  const added: string[] = [];
  const dispatcher = createDispatcher(options).on(changed, ({ action_list: actions }) => {
    for (const { action, record_id } of actions ?? []) if (action === "record_added") added.push(record_id ?? "");
  });
  return { added, dispatcher };
}

describe("what the client writes comes back as an event", () => {
  it("once each over HTTP, encrypted and signed, whatever happens to the pushes", async () => {
    const mock = await mocked(false);
    const { added, dispatcher } = collecting({ encryptKey, verificationToken });
    await mock.subscribe({ url: await listening(dispatcher), encryptKey, verificationToken });
    for (const fault of weather) mock.fail(fault);
    const ids = await created(clientOf(mock), placeIn(mock.demo.base), 25);
    await mock.settled();
    expect(added.toSorted()).toEqual(ids.toSorted());
    const outcomes = new Set(mock.pushes().map(({ outcome }) => outcome));
    expect(outcomes.size).toBeGreaterThan(1);
    expect(mock.pushes().length).toBeGreaterThan(ids.length);
  });

  it("once each over a long connection as well", async () => {
    const mock = await mocked(0);
    const { added, dispatcher } = collecting({});
    const { appId, appSecret } = mock.demo;
    const options = { appId, appSecret, baseUrl: mock.url, dispatcher, WebSocket: RawWebSocket };
    const connection = createLongConnection(options);
    await connection.start();
    closing.push(() => connection.close());
    for (const fault of weather.filter(({ reset }) => reset !== true)) mock.fail(fault);
    const ids = await created(clientOf(mock), placeIn(mock.demo.base), 25);
    await mock.settled();
    expect(added.toSorted()).toEqual(ids.toSorted());
  });

  it("is refused where it is not signed with the key, and not handled", async () => {
    const mock = await mocked(false, [10]);
    const { added, dispatcher } = collecting({ encryptKey, verificationToken });
    await mock.subscribe({ url: await listening(dispatcher), challenge: false });
    await created(clientOf(mock), placeIn(mock.demo.base), 1);
    await mock.settled();
    expect(added).toEqual([]);
    expect(new Set(mock.pushes().map(({ status }) => status))).toEqual(new Set([401]));
  });
});

describe("a callback", () => {
  it("is answered with what its handler gives", async () => {
    const mock = await mocked(false);
    const dispatcher = createDispatcher({ encryptKey }).on("card.action.trigger", ({ action }) => ({
      toast: { type: "info" as const, content: `got ${String(action?.tag)}` },
    }));
    await mock.subscribe({ url: await listening(dispatcher), encryptKey });
    const { reply } = await mock.emit("card.action.trigger", { action: { tag: "button" } });
    expect(reply).toEqual({ toast: { type: "info", content: "got button" } });
  });
});

describe("the ticket of a marketplace app", () => {
  it("is asked for by the first call, comes as an event, and lets the next one through", async () => {
    const mock = await mocked(false);
    const { appId, appSecret, tenantKey } = mock.demo.market;
    const tickets = appTickets({ appId });
    await mock.subscribe({ url: await listening(createDispatcher({ encryptKey, tickets })), encryptKey, appId });
    const options = { appId, appSecret, tenantKey, appType: marketplace, appTicket: tickets.latest, fetch: mock.fetch };
    const { app } = createClient(options).bitable.v1;
    const path = placeIn(mock.demo.base);
    expect(await failureOf(app.get({ path }))).toMatchObject({ name: "NotSentError" });
    await mock.settled();
    expect((await app.get({ path })).code).toBe(0);
  });
});
