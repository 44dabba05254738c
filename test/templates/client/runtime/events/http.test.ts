import { once } from "node:events";
import { createServer, request as nodeRequest, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { PassThrough } from "node:stream";
import { afterEach, describe, expect, it } from "vitest";
import { dispatcher, type Dispatcher } from "../../../../../templates/client/src/runtime/events/dispatcher.ts";
import { encryptKey, event, requestOf, signed, time, verificationToken } from "./platform.ts";

interface Types {
  readonly "a.b": { readonly body: { readonly event?: object } };
}

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

function made(maxBytes = 10_000): { events: Dispatcher<Types>; calls: unknown[] } {
  const calls: unknown[] = [];
  const events = dispatcher<Types>({ verificationToken, encryptKey, maxBytes, now: () => time }, []);
  events.on("a.b", (content) => void calls.push(content));
  return { events, calls };
}

async function serving(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, "127.0.0.1");
  await once(server, "listening");
  closing.push(() => server.close());
  return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
}

const pushed = signed(event("a.b", { text: "多维表格" }));
const post = (url: string, body = pushed.body): Promise<Response> =>
  fetch(url, { method: "POST", headers: pushed.headers, body });

describe("a Web handler", () => {
  it.each(["GET", "PUT", "DELETE"])("refuses %s", async (method) => {
    const { status } = await made().events.handle(new Request("https://app.example/", { method }));
    expect(status).toBe(405);
  });

  it("refuses a body that is longer than allowed, whatever its length is said to be", async () => {
    const { events } = made(100);
    const { status } = await events.handle(requestOf(pushed));
    expect(status).toBe(413);
    const endless = new ReadableStream<Uint8Array>({ pull: (stream) => void stream.enqueue(new Uint8Array(60)) });
    const init = { method: "POST", body: endless, duplex: "half" } as const;
    expect((await events.handle(new Request("https://app.example/", init))).status).toBe(413);
  });

  it("refuses a body that breaks off", async () => {
    const broken = new ReadableStream<Uint8Array>({ pull: (stream) => stream.error(new Error("gone")) });
    const init = { method: "POST", body: broken, duplex: "half" } as const;
    expect((await made().events.handle(new Request("https://app.example/", init))).status).toBe(413);
  });

  it("answers with JSON", async () => {
    const response = await made().events.handle(requestOf(pushed));
    expect(response.headers.get("content-type")).toBe("application/json; charset=utf-8");
  });

  it("keeps the environment alive until the handlers are done", async () => {
    const waited: Promise<unknown>[] = [];
    await made().events.handle(requestOf(pushed), { waitUntil: (promise) => waited.push(promise) });
    await expect(Promise.all(waited)).resolves.toBeDefined();
  });
});

describe("a listener of Node", () => {
  it("reads the bytes of the request", async () => {
    const { events, calls } = made();
    const response = await post(await serving((...pair) => void events.listener(...pair)));
    expect([response.status, await response.json()]).toEqual([200, {}]);
    expect(calls).toEqual([{ text: "多维表格" }]);
  });

  it("takes the bytes that a parser has read before", async () => {
    const { events, calls } = made();
    const url = await serving((request, response) => {
      const chunks: Uint8Array[] = [];
      request.on("data", (chunk: Uint8Array) => chunks.push(chunk));
      request.on("end", () => {
        void events.listener(Object.assign(request, { body: Buffer.concat(chunks) }), response);
      });
    });
    expect((await post(url)).status).toBe(200);
    expect(calls).toHaveLength(1);
  });

  it("refuses what a parser has left no bytes of", async () => {
    const { events } = made();
    const url = await serving((request, response) => {
      request.resume();
      request.on("end", () => void events.listener(Object.assign(request, { body: {} }), response));
    });
    expect((await post(url)).status).toBe(401);
  });

  it("refuses what has broken before anybody listened", async () => {
    const request = Object.assign(new PassThrough(), { method: "POST", headers: {} }).destroy();
    await once(request, "close");
    const statuses: number[] = [];
    const writeHead = (status: number): number => statuses.push(status);
    await made().events.listener(request, { writeHead, end: () => undefined });
    expect(statuses).toEqual([400]);
  });

  it("refuses another method, a long body, and a body in pieces that is too long", async () => {
    const url = await serving((...pair) => void made(100).events.listener(...pair));
    expect((await fetch(url)).status).toBe(405);
    expect((await post(url)).status).toBe(413);
    const status = await new Promise((resolve, reject) => {
      const sent = nodeRequest(url, { method: "POST" }, (response) => {
        response.resume();
        resolve(response.statusCode);
      });
      sent.on("error", reject);
      sent.write("x".repeat(60));
      sent.end("x".repeat(60));
    });
    expect(status).toBe(413);
  });
});

describe("a dispatcher in any framework", () => {
  it("takes headers as an object and a body as text or bytes", async () => {
    const { events, calls } = made();
    expect(await events.receive(pushed.headers, pushed.body)).toEqual({ status: 200, body: "{}" });
    const other = signed(event("a.b", {}, { event_id: "event-2" }));
    await events.receive({ ...other.headers, "x-lark-request-nonce": ["1234567890"] }, Buffer.from(other.body));
    expect(calls).toHaveLength(2);
  });

  it("hands over what came in another way, without a signature", async () => {
    const { events, calls } = made();
    expect(await events.deliver(event("a.b"))).toEqual({ status: 200, body: "{}" });
    expect(await events.deliver("no event")).toMatchObject({ status: 400 });
    expect(calls).toHaveLength(1);
  });
});
