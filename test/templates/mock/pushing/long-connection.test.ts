import { readFileSync } from "node:fs";
import { connect } from "node:net";
import { afterEach, describe, expect, it } from "vitest";

import { dispatcher } from "../../../../templates/client/src/runtime/events/dispatcher.ts";
import type { PushTypes } from "../../../../templates/client/src/runtime/events/types.ts";
import { longConnection } from "../../../../templates/client/src/runtime/long-connection/long-connection.ts";
import { createMock, type Mock, type MockOptions } from "../../../../templates/mock/src/index.ts";
import { contract } from "./events.ts";
import { openSocket, RawWebSocket, type RawSocket } from "./raw-socket.ts";

const closing: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of closing.splice(0).reverse()) await one.close();
});

async function mocked(options: MockOptions = {}): Promise<Mock> {
  const mock = await createMock({ contract, ...options });
  closing.push(mock);
  return mock;
}

const type = "im.message.receive_v1";

interface Types extends PushTypes {
  readonly "im.message.receive_v1": { readonly body: { readonly event: { readonly text: string } } };
  readonly "card.action.trigger": {
    readonly body: { readonly event: object };
    readonly reply: { readonly toast: { readonly content: string } };
  };
}

/** Our client, and what its handlers got. */
async function client(
  mock: Mock,
  fails = 0,
): Promise<{ readonly texts: unknown[]; readonly lost: (string | undefined)[] }> {
  const texts: unknown[] = [];
  const lost: (string | undefined)[] = [];
  let left = fails;
  const events = dispatcher<Types>({}, ["card.action.trigger"]);
  events.on(type, (content) => {
    if (left-- > 0) throw new Error("no");
    texts.push(content.text);
  });
  events.on("card.action.trigger", () => ({ toast: { content: "好" } }));
  const connection = longConnection({
    appId: mock.demo.appId,
    appSecret: mock.demo.appSecret,
    baseUrl: mock.url,
    dispatcher: events,
    WebSocket: RawWebSocket,
    pongMs: 2000,
    log: ({ event, reason }) => event === "lost" && lost.push(reason),
  });
  await connection.start();
  closing.push(connection);
  return { texts, lost };
}

const fast = {
  pushing: { repeatMs: [5, 50, 200, 400, 800], answerMs: 100, clientConfig: { ReconnectNonce: 0, PingInterval: 0.1 } },
};

describe("the long connection", () => {
  it("brings events and gives back the replies to callbacks", async () => {
    const mock = await mocked();
    const { texts } = await client(mock);
    const long = "😀".repeat(100_000);
    const { pushes } = await mock.emit(type, { text: long });
    expect(pushes).toMatchObject([{ outcome: "taken", to: "long connection", status: 200 }]);
    expect(texts).toEqual([long]);
    expect((await mock.emit("card.action.trigger")).reply).toEqual({ toast: { content: "好" } });
    expect(mock.connections()).toEqual([{ id: 1, appId: mock.demo.appId }]);
  });

  it("repeats what a handler fails at, until it does not", async () => {
    const mock = await mocked(fast);
    const { texts } = await client(mock, 2);
    await mock.emit(type, { text: "a" });
    await mock.settled();
    expect(mock.pushes().map(({ outcome, status }) => [outcome, status])).toEqual([
      ["refused", 500],
      ["refused", 500],
      ["taken", 200],
    ]);
    expect(texts).toEqual(["a"]);
  });

  it("brings each event to one of the clients", async () => {
    const mock = await mocked();
    const clients = [await client(mock), await client(mock), await client(mock)];
    await Promise.all(Array.from({ length: 60 }, (_, number) => mock.emit(type, { text: String(number) })));
    const counts = clients.map(({ texts }) => texts.length);
    expect(counts.reduce((sum, count) => sum + count)).toBe(60);
    expect(Math.min(...counts)).toBeGreaterThan(5);
  });

  it("is found again where it breaks, or falls silent", async () => {
    const mock = await mocked(fast);
    const { texts, lost } = await client(mock);
    mock.fail({ push: "im.*", reset: true });
    await mock.emit(type, { text: "a" });
    await mock.settled();
    mock.fail({ push: type, silent: true });
    await mock.emit(type, { text: "b" });
    await mock.settled();
    expect(texts).toEqual(["a", "b"]);
    expect(lost).toEqual(["closed", "no answer to a ping"]);
  });

  it("sends twice, in pieces, and again where the answer is lost, as faults say", async () => {
    const mock = await mocked(fast);
    const { texts } = await client(mock);
    mock.fail({ push: type, duplicate: true });
    mock.fail({ push: type, fragments: 7 });
    await mock.emit(type, { text: "a" });
    mock.fail({ push: type, answer: "lost" });
    await mock.emit(type, { text: "b" });
    await mock.settled();
    expect(mock.pushes().map(({ outcome }) => outcome)).toEqual(["taken", "taken", "lost", "taken"]);
    expect(texts).toEqual(["a", "b"]);
  });

  it("lets later events overtake one that a fault holds back", async () => {
    const mock = await mocked(fast);
    const { texts } = await client(mock);
    mock.fail({ push: type, delayMs: 30 });
    const late = mock.emit(type, { text: "first" });
    await mock.emit(type, { text: "second" });
    await late;
    expect(texts).toEqual(["second", "first"]);
  });

  it("has at most 50 clients", async () => {
    const mock = await mocked();
    const sockets: RawSocket[] = [];
    for (let count = 0; count < 50; count += 1) sockets.push(await openSocket(await address(mock)));
    await expect(openSocket(await address(mock))).rejects.toThrow("handshake-autherrcode: 1000040350");
    sockets[0]?.socket.destroy();
    await expect.poll(() => mock.connections().length).toBe(49);
    await expect(openSocket(await address(mock))).resolves.toBeDefined();
    for (const { socket } of sockets) socket.destroy();
  });

  it.each([
    [{ AppID: "cli_none", AppSecret: "s" }, 514],
    [{}, 514],
    [[], 514],
  ])("is refused to strangers: %j", async (body, code) => {
    const mock = await mocked();
    const response = await fetch(`${mock.url}/callback/ws/endpoint`, { method: "POST", body: JSON.stringify(body) });
    expect(await response.json()).toMatchObject({ code, data: {} });
  });

  it("is refused to marketplace apps", async () => {
    const mock = await mocked();
    const { appId: AppID, appSecret: AppSecret } = mock.demo.market;
    const init = { method: "POST", body: JSON.stringify({ AppID, AppSecret }) };
    expect(await (await fetch(`${mock.url}/callback/ws/endpoint`, init)).json()).toMatchObject({ code: 403 });
  });

  it("speaks the frames of the client, whose codec it has a copy of", () => {
    const copy = new URL("../../../../templates/mock/src/pushing/frame.ts", import.meta.url);
    const original = new URL("../../../../templates/client/src/runtime/long-connection/frame.ts", import.meta.url);
    expect(readFileSync(copy, "utf8")).toBe(readFileSync(original, "utf8"));
  });
});

describe("the opening of a long connection", () => {
  it.each([
    ["another place", { path: "/ws/v3" }, "HTTP/1.1 404"],
    ["no ticket", { path: "/ws/v2" }, "handshake-status: 514"],
    ["another version", { headers: { "Sec-WebSocket-Version": "8" } }, "HTTP/1.1 426"],
    ["a key that is none", { headers: { "Sec-WebSocket-Key": "x" } }, "HTTP/1.1 400"],
    ["another method", { method: "POST" }, "HTTP/1.1 405"],
    ["another site", { headers: { Origin: "https://evil.example" } }, "HTTP/1.1 403"],
  ])("is refused with %s", async (_, change, status) => {
    const mock = await mocked();
    await expect(openSocket(await address(mock), change)).rejects.toThrow(status);
    expect(mock.connections()).toEqual([]);
  });

  it("takes a ticket once", async () => {
    const mock = await mocked();
    const url = await address(mock);
    const { socket } = await openSocket(url);
    await expect(openSocket(url)).rejects.toThrow("auth failed");
    socket.destroy();
  });

  it("is no business of requests that offer other protocols, which are answered", async () => {
    const mock = await mocked();
    const body = JSON.stringify({ app_id: mock.demo.appId, app_secret: mock.demo.appSecret });
    const head = [
      "POST /open-apis/auth/v3/tenant_access_token/internal HTTP/1.1",
      "Host: localhost",
      "Connection: Upgrade, HTTP2-Settings",
      "Upgrade: h2c",
      "HTTP2-Settings: AAEAAEAAAAIAAAABAAMAAABkAAQBAAAAAAUAAEAA",
      `Content-Length: ${String(body.length)}`,
    ];
    const answer = await new Promise<string>((resolve) => {
      let text = "";
      const socket = connect(mock.port, "127.0.0.1", () => socket.write(`${head.join("\r\n")}\r\n\r\n${body}`));
      socket.on("data", (chunk) => {
        text += chunk.toString();
        if (text.endsWith("}")) socket.destroy();
      });
      socket.on("close", () => resolve(text));
    });
    expect(answer).toContain("HTTP/1.1 200 OK");
    expect(answer).toContain('"code":0');
  });
});

describe("a hostile client", () => {
  it.each([
    ["does not mask", Buffer.from([0x82, 0x01, 0x41]), 1002],
    ["sets a reserved bit", Buffer.from([0xc2, 0x80, 0, 0, 0, 0]), 1002],
    ["sends a frame of an unknown kind", Buffer.from([0x83, 0x80, 0, 0, 0, 0]), 1002],
    ["cuts a ping in pieces", Buffer.from([0x09, 0x80, 0, 0, 0, 0]), 1002],
    ["sends a ping that is too long", Buffer.from([0x89, 0xfe, 0, 200, 0, 0, 0, 0]), 1002],
    ["announces more than is read", Buffer.from([0x82, 0xff, 0, 0, 1, 0, 0, 0, 0, 0, 1, 2, 3, 4]), 1009],
    ["announces more than there are numbers", Buffer.concat([Buffer.from([0x82, 0xff]), Buffer.alloc(12, 0xff)]), 1009],
    ["goes on with what has not begun", Buffer.from([0x80, 0x80, 0, 0, 0, 0]), 1002],
    ["begins anew before the end", Buffer.from([0x02, 0x80, 0, 0, 0, 0, 0x82, 0x80, 0, 0, 0, 0]), 1002],
    ["sends text", Buffer.from([0x81, 0x80, 0, 0, 0, 0]), 1003],
  ])("that %s loses its connection, and nothing else happens", async (_, bytes, code) => {
    const mock = await mocked();
    const { socket, closed } = await openSocket(await address(mock));
    socket.write(bytes);
    expect(await closed).toBe(code);
    expect((await fetch(`${mock.url}/__mock/demo`)).status).toBe(200);
    await expect.poll(() => mock.connections()).toEqual([]);
  });

  it("that sends frames of noise is passed over", async () => {
    const mock = await mocked();
    const { socket, send, pongs } = await openSocket(await address(mock));
    for (const bytes of ["", "x", "\x08\x00\x10\x00", "\xff".repeat(1000)]) send(Buffer.from(bytes, "latin1"));
    send(Buffer.from("hello"), 9);
    await expect.poll(() => pongs.map(String)).toEqual(["hello"]);
    expect(mock.connections()).toHaveLength(1);
    socket.destroy();
  });
});

/** Where a client of the demo app is told to connect. */
async function address(mock: Mock): Promise<URL> {
  const { appId: AppID, appSecret: AppSecret } = mock.demo;
  const init = { method: "POST", body: JSON.stringify({ AppID, AppSecret }) };
  const answer = (await (await fetch(`${mock.url}/callback/ws/endpoint`, init)).json()) as { data: { URL: string } };
  return new URL(answer.data.URL);
}
