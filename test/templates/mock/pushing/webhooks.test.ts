import { createDecipheriv, createHash } from "node:crypto";
import { afterEach, describe, expect, it } from "vitest";

import { createMock, type Mock, type MockOptions } from "../../../../templates/mock/src/index.ts";
import { contract } from "./events.ts";
import { eventIdOf, receiver, type Received, type Receiver } from "./receiver.ts";

const closing: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of closing.splice(0)) await one.close();
});

async function mocked(options: MockOptions = {}): Promise<Mock> {
  const mock = await createMock({ contract, port: false, ...options });
  closing.push(mock);
  return mock;
}

async function receiving(...args: Parameters<typeof receiver>): Promise<Receiver> {
  const one = await receiver(...args);
  closing.push(one);
  return one;
}

const type = "im.message.receive_v1";

describe("an event that is emitted", () => {
  it("comes to a webhook as its example, with the fields that are given", async () => {
    const { url, received } = await receiving();
    const clock = { now: () => 1_700_000_000_123 };
    const mock = await mocked({ clock, webhooks: [{ url, verificationToken: "v" }] });
    const { eventId, pushes } = await mock.emit(type, { text: "bye", sender: { user_id: undefined } });
    expect(pushes).toMatchObject([{ eventId, type, to: url, attempt: 1, outcome: "taken", status: 200 }]);
    expect(JSON.parse(received[0]?.body ?? "")).toEqual({
      schema: "2.0",
      header: {
        event_id: eventId,
        event_type: type,
        create_time: "1700000000123",
        token: "v",
        app_id: mock.demo.appId,
        tenant_key: mock.demo.tenantKey,
      },
      event: { text: "bye", sender: { open_id: "ou_1" } },
    });
    expect(received[0]?.headers["x-lark-signature"]).toBeUndefined();
    expect(mock.events()).toMatchObject([{ type, event: { text: "bye" } }]);
  });

  it("has the form 1.0 where its page has it, and is named for the app", async () => {
    const { url, received } = await receiving();
    const mock = await mocked({ webhooks: [{ url, verificationToken: "v" }] });
    const { eventId } = await mock.emit("order_paid", { order_id: "2" });
    const { appId: app_id, tenantKey: tenant_key } = mock.demo;
    expect(JSON.parse(received[0]?.body ?? "")).toEqual({
      ts: expect.stringMatching(/^[0-9]+\.[0-9]{7}$/) as string,
      uuid: eventId,
      token: "v",
      type: "event_callback",
      event: { app_id, tenant_key, order_id: "2", type: "order_paid" },
    });
  });

  it("is encrypted and signed where there is a key", async () => {
    const { url, received } = await receiving();
    const mock = await mocked({ webhooks: [{ url, encryptKey: "key", challenge: false }] });
    await mock.emit(type);
    const [one] = received as [Received];
    const { headers, body } = one;
    const signed = `${String(headers["x-lark-request-timestamp"])}${String(headers["x-lark-request-nonce"])}key${body}`;
    expect(headers["x-lark-signature"]).toBe(createHash("sha256").update(signed).digest("hex"));
    const bytes = Buffer.from((JSON.parse(body) as { encrypt: string }).encrypt, "base64");
    const key = createHash("sha256").update("key").digest();
    const decipher = createDecipheriv("aes-256-cbc", key, bytes.subarray(0, 16));
    const plain = Buffer.concat([decipher.update(bytes.subarray(16)), decipher.final()]).toString();
    expect(JSON.parse(plain)).toMatchObject({ schema: "2.0", event: { text: "hello" } });
  });

  it("gives back the reply to a callback, which is sent once", async () => {
    const { url, received } = await receiving(() => ({ status: 200, body: '{"toast":{"content":"ok"}}' }));
    const mock = await mocked({ webhooks: [{ url }] });
    const { reply } = await mock.emit("card.action.trigger", { action: { value: { a: 1 } } });
    expect(reply).toEqual({ toast: { content: "ok" } });
    const { header, event } = JSON.parse(received[0]?.body ?? "") as { header: { create_time: string }; event: object };
    expect(header.create_time).toMatch(/^[0-9]{16}$/);
    expect(event).toEqual({ action: { tag: "button", value: { a: 1 } } });
  });

  it("is bare and signed under the token as the old callback of cards is", async () => {
    const { url, received } = await receiving();
    const mock = await mocked({ webhooks: [{ url, verificationToken: "v", encryptKey: "key", challenge: false }] });
    await mock.emit("card.action.trigger_v1");
    const [{ headers, body }] = received as [Received];
    const signed = `${String(headers["x-lark-request-timestamp"])}${String(headers["x-lark-request-nonce"])}v${body}`;
    expect(headers["x-lark-signature"]).toBe(createHash("sha1").update(signed).digest("hex"));
    expect(JSON.parse(body)).toMatchObject({ open_id: "ou_1", action: { tag: "button" } });
  });

  it("comes to those who want its type, and to those of its app", async () => {
    const [all, some, other] = [await receiving(), await receiving(), await receiving()];
    const apps = [{ appId: "cli_other", appSecret: "s" }];
    const webhooks = [{ url: all.url }, { url: some.url, types: ["drive.*"] }, { url: other.url, appId: "cli_other" }];
    const mock = await mocked({ apps, webhooks });
    await mock.emit(type, {}, { appId: mock.demo.appId });
    expect([all, some, other].map(({ received }) => received.length)).toEqual([1, 0, 0]);
    await mock.emit(type);
    expect([all, some, other].map(({ received }) => received.length)).toEqual([2, 0, 1]);
    expect(JSON.parse(other.received[0]?.body ?? "")).toMatchObject({ header: { app_id: "cli_other" } });
  });

  it.each([
    ["im.message.recieve_v1", {}, "there is no event im.message.recieve_v1; there are im.message.receive_v1"],
    [type, { text: 3 }, `${type}: event.text: `],
    [type, { text: undefined }, `${type}: event.text: `],
    [type, { more: () => 1 }, "more: expected JSON"],
  ])("is refused where it is not as described: %s %j", async (name, fields, message) => {
    const mock = await mocked();
    await expect(mock.emit(name, fields)).rejects.toThrow(message);
  });

  it("is sent whatever it is where no check is wanted", async () => {
    const { url, received } = await receiving();
    const mock = await mocked({ webhooks: [{ url }] });
    const fields = JSON.parse('{"__proto__":{"a":1},"text":3}') as object;
    await mock.emit("a.b", { ...fields }, { check: false, eventId: "mine", tenantKey: "t" });
    expect(received[0]?.body).toContain('"__proto__":{"a":1}');
    expect(JSON.parse(received[0]?.body ?? "")).toMatchObject({ header: { event_id: "mine", tenant_key: "t" } });
  });
});

describe("an event that is not taken", () => {
  it("is repeated after the documented pauses, four times at most", async () => {
    const slept: number[] = [];
    const { url, received } = await receiving(() => ({ status: 500 }));
    const sleep = (ms: number): Promise<void> => (slept.push(ms), Promise.resolve());
    const mock = await mocked({ sleep, webhooks: [{ url }] });
    const { eventId, pushes } = await mock.emit(type);
    expect(pushes).toMatchObject([{ outcome: "refused", status: 500, againMs: 15_000 }]);
    await mock.settled();
    expect(slept).toEqual([15_000, 300_000, 3_600_000, 21_600_000]);
    expect(received.map(eventIdOf)).toEqual(Array.from({ length: 5 }, () => eventId));
    expect(mock.pushes().map(({ attempt, againMs }) => [attempt, againMs])).toEqual([
      [1, 15_000],
      [2, 300_000],
      [3, 3_600_000],
      [4, 21_600_000],
      [5, undefined],
    ]);
  });

  it("is repeated until it is taken, be it not answered in time, redirected or cut", async () => {
    const ways = [undefined, { status: 302 }, { status: 201 }, { status: 200, body: "ok" }];
    const { url, received } = await receiving((_, count) => ways[count - 1]);
    const mock = await mocked({ pushing: { repeatMs: [1, 1, 1, 1], answerMs: 50 }, webhooks: [{ url }] });
    await mock.emit(type);
    await mock.settled();
    expect(mock.pushes().map(({ outcome }) => outcome)).toEqual(["late", "refused", "refused", "taken"]);
    expect(received).toHaveLength(4);
  });

  it("is not repeated where it is a callback, nor after a reset", async () => {
    const { url, received } = await receiving(() => ({ status: 500 }));
    const mock = await mocked({ pushing: { repeatMs: [20, 20] }, webhooks: [{ url }] });
    await mock.emit("card.action.trigger");
    await mock.settled();
    expect(received).toHaveLength(1);
    await mock.emit(type);
    mock.reset();
    await mock.settled();
    await new Promise((resolve) => setTimeout(resolve, 40));
    expect(received).toHaveLength(2);
    expect([mock.pushes(), mock.webhooks().length]).toEqual([[], 1]);
  });

  it("is not there to be taken where nobody listens", async () => {
    const gone = await receiver();
    const mock = await mocked({ pushing: { repeatMs: [] }, webhooks: [{ url: gone.url, challenge: true }] });
    await gone.close();
    expect((await mock.emit(type)).pushes).toMatchObject([{ outcome: "broken" }]);
  });
});

describe("a fault of pushing", () => {
  it.each([
    [{ reset: true }, ["broken", "taken"], 1],
    [{ reset: true, when: "after" }, ["broken", "taken"], 2],
    [{ silent: true }, ["late", "taken"], 1],
    [{ answer: "lost" }, ["lost", "taken"], 2],
    [{ answer: "late" }, ["late", "taken"], 2],
    [{ duplicate: true }, ["taken", "taken"], 2],
    [{ fragments: 9 }, ["taken"], 1],
  ] as const)("%j makes %j of the attempts, and the event comes so often: %i", async (fault, outcomes, count) => {
    const { url, received } = await receiving();
    const mock = await mocked({ pushing: { repeatMs: [1], answerMs: 500 }, webhooks: [{ url }] });
    mock.fail({ push: type, ...fault });
    await mock.emit(type);
    await mock.settled();
    expect(mock.pushes().map(({ outcome }) => outcome)).toEqual(outcomes);
    expect(received).toHaveLength(count);
    expect(new Set(received.map(eventIdOf)).size).toBe(1);
  });
});

describe("subscribing", () => {
  it("checks the address, encrypted where there is a key", async () => {
    const { url } = await receiving();
    const mock = await mocked();
    const webhook = await mock.subscribe({ url, verificationToken: "v", types: ["a.*"] });
    expect(webhook).toEqual({
      id: 1,
      url,
      appId: mock.demo.appId,
      verificationToken: "v",
      isEncrypted: false,
      types: ["a.*"],
    });
    // What is encrypted the receiver of this test cannot read.
    await expect(mock.subscribe({ url, encryptKey: "k" })).rejects.toThrow("did not answer with the challenge");
    expect(mock.webhooks()).toEqual([webhook]);
    expect([mock.unsubscribe(1), mock.unsubscribe(1), mock.webhooks()]).toEqual([true, false, []]);
  });

  it.each([
    [{ url: "ftp://a" }, "url: expected an address of http:"],
    [{ url: "http://u:p@a/" }, "url: expected an address of http:"],
    [{}, "url: it is missing"],
    [{ url: "http://a/", apId: "x" }, "apId: no such member"],
    [{ url: "http://a/", appId: "cli_none" }, "appId: there is no app cli_none"],
    [{ url: "http://127.0.0.1:1/" }, "was checked: "],
  ])("is rejected for %j", async (wish, message) => {
    const mock = await mocked();
    await expect(mock.subscribe(wish as { url: string })).rejects.toThrow(message);
  });

  it("is possible over HTTP, and emitting too", async () => {
    const { url, received } = await receiving();
    const mock = await mocked();
    const control = async (method: string, path: string, body?: object): Promise<[number, unknown]> => {
      const init = { method, ...(body === undefined ? {} : { body: JSON.stringify(body) }) };
      const response = await mock.fetch(`http://mock/__mock/${path}`, init);
      return [response.status, await response.json()];
    };
    expect(await control("POST", "webhooks", { url })).toMatchObject([200, { id: 1, url }]);
    expect(await control("POST", "webhooks", { url: 3 })).toMatchObject([
      400,
      { error: "webhook: url: expected an address of http: or https: without a password" },
    ]);
    expect(await control("POST", "emit", { type, fields: { text: "x" }, eventId: "e1" })).toMatchObject([
      200,
      { eventId: "e1" },
    ]);
    expect(await control("POST", "emit", { type, fields: [] })).toMatchObject([
      400,
      { error: "fields: expected an object" },
    ]);
    expect(await control("POST", "emit", { type, evil: 1 })).toMatchObject([400, {}]);
    expect(received.map(eventIdOf)).toEqual(["e1"]);
    expect(await control("GET", "pushes")).toMatchObject([200, [{ eventId: "e1", outcome: "taken" }]]);
    expect(await control("DELETE", "webhooks/1")).toEqual([200, { removed: true }]);
    expect(await control("GET", "webhooks")).toEqual([200, []]);
  });

  it("is repeatable: the same seed sends the same bytes", async () => {
    const bodies: string[] = [];
    for (let run = 0; run < 2; run += 1) {
      const { url, received } = await receiving();
      const webhook = { url, encryptKey: "k", challenge: false };
      const mock = await mocked({ seed: 7, clock: { now: () => 1_700_000_000_000 }, webhooks: [webhook] });
      for (const words of ["a", "b"]) await mock.emit(type, { text: words });
      bodies.push(received.map(({ headers, body }) => `${String(headers["x-lark-signature"])} ${body}`).join("\n"));
    }
    expect(bodies[0]).toBe(bodies[1]);
  });
});
