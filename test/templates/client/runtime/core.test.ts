import { describe, expect, it } from "vitest";

import type { CallOptions, CoreOptions } from "../../../../templates/client/src/runtime/core-options.ts";
import type { OperationFacts, Parts } from "../../../../templates/client/src/runtime/facts.ts";
import { operation } from "../../../../templates/client/src/runtime/operation.ts";
import type { Download as DownloadedFile } from "../../../../templates/client/src/runtime/files/download.ts";
import { failureOf } from "../../../failure-of.ts";
import { facts, mockService, json, type Sent } from "./mock-service.ts";

const file: OperationFacts = { ...facts, answers: "file" };

describe("a call", () => {
  it("puts encoded path parameters into the path", async () => {
    expect((await sent({ path: { id: "a b?c#d" } })).url).toBe("https://open.feishu.cn/open-apis/a/a%20b%3Fc%23d");
  });

  it("lets no slash in a path parameter lead to another address", async () => {
    const service = mockService();
    const error = await failureOf(service.core().call(facts, { path: { id: "1/../2" } }));
    expect(service.requests.at(-1)?.url).toBe("https://open.feishu.cn/open-apis/a/1%2F..%2F2");
    expect(error).toMatchObject({ status: 404 });
  });

  it.each([[undefined], [""], [".."]])("refuses %j as a path parameter", async (id) => {
    await expect(sent({ path: { id } })).rejects.toThrow("path parameter id is");
  });

  it("takes no inherited member for a path parameter", async () => {
    await expect(sent({ path: {} }, { path: "/open-apis/{toString}" })).rejects.toThrow("path parameter toString is");
  });

  it("keeps false and 0 in the query, repeats lists, leaves out what is undefined", async () => {
    const params = { no: false, zero: 0, list: ["a", "b&"], gone: undefined, nothing: null };
    expect((await sent({ path: { id: 1 }, params })).url).toMatch(/\?no=false&zero=0&list=a&list=b%26$/);
  });

  it("sends JSON bodies as they are, lists included", async () => {
    const request = await sent({ path: { id: 1 }, data: [{ a: null }] });
    expect(request.headers.get("content-type")).toBe("application/json; charset=utf-8");
    expect(request.text).toBe('[{"a":null}]');
  });

  it.each([
    [false, "false"],
    [0, "0"],
    [undefined, "{}"],
  ])("sends the JSON body %j as %s", async (data, text) => {
    expect((await sent({ path: { id: 1 }, data })).text).toBe(text);
  });

  it("sends files as a form", async () => {
    const data = {
      name: "x",
      size: 3,
      file: new Blob(["abc"]),
      bytes: new TextEncoder().encode("de"),
      gone: undefined,
    };
    const request = await sent({ path: { id: 1 }, data }, { sends: "form-data" });
    const form = await new Response(request.text, { headers: request.headers }).formData();
    expect([...form.keys()]).toEqual(["name", "size", "file", "bytes"]);
    expect([form.get("size"), await (form.get("file") as Blob).text()]).toEqual(["3", "abc"]);
  });

  it("sends urlencoded and binary bodies as what they are", async () => {
    const form = await sent({ path: { id: 1 }, data: { a: [1, 2], no: false } }, { sends: "urlencoded" });
    expect([form.text, form.headers.get("content-type")]).toEqual([
      "a=1&a=2&no=false",
      "application/x-www-form-urlencoded",
    ]);
    const bytes = await sent({ path: { id: 1 }, data: new Uint8Array([97, 98]) }, { sends: "bytes" });
    expect([bytes.text, bytes.headers.get("content-type")]).toEqual(["ab", "application/octet-stream"]);
  });

  it("goes to the base URL it is given, whatever ends it", async () => {
    expect((await sent({ path: { id: 1 } }, {}, { baseUrl: "https://open.larksuite.com/" })).url).toBe(
      "https://open.larksuite.com/open-apis/a/1",
    );
  });

  it("carries headers of the core, the call and the page, the later ones first, whatever their case", async () => {
    const { headers } = await sent(
      { path: { id: 1 }, headers: { RANGE: "bytes=0-1" } },
      {},
      { headers: { "X-One": "core", "X-Two": "core", Range: "core" } },
      { headers: { "x-two": "call", range: "call" } },
    );
    expect([headers.get("x-one"), headers.get("x-two"), headers.get("range")]).toEqual(["core", "call", "bytes=0-1"]);
  });

  it("travels under a request id, the call's own first", async () => {
    const requestId = (): string => "made";
    expect((await sent({ path: { id: 1 } }, {}, { requestId })).headers.get("x-request-id")).toBe("made");
    expect((await sent({ path: { id: 1 } }, {}, { requestId }, { requestId: "own" })).headers.get("x-request-id")).toBe(
      "own",
    );
  });

  it("shows the helpdesk's credential to the helpdesk alone", async () => {
    const helpdesk = { id: "desk", token: "ht-secret" };
    const there = await sent({}, { path: "/open-apis/helpdesk/v1/tickets" }, { helpdesk });
    expect(there.headers.get("x-lark-helpdesk-authorization")).toBe("ZGVzazpodC1zZWNyZXQ=");
    const elsewhere = await sent({ path: { id: 1 } }, {}, { helpdesk });
    expect(elsewhere.headers.get("x-lark-helpdesk-authorization")).toBeNull();
  });

  it("gives the answer's envelope with status, headers and log id", async () => {
    const service = mockService([json({ code: 0, msg: "ok", data: { a: 1 } })]);
    const answer = await service.core().call(facts, { path: { id: 1 } });
    expect(answer).toMatchObject({ code: 0, msg: "ok", data: { a: 1 }, status: 200, logId: "log-1" });
    expect(answer.headers.get("content-type")).toBe("application/json");
  });

  it("gives a file to be read as one likes, or as what the caller makes of it", async () => {
    const text = (): Response => new Response("bytes", { headers: { "content-type": "text/plain" } });
    const download = operation<{ path: object }, never>(file);
    const service = mockService([text, text], { operations: [file] });
    const core = service.core();
    const given = (await download(core, { path: { id: 1 } })) as unknown as { data: DownloadedFile };
    expect(given.data.type).toBe("text/plain");
    expect(await (await given.data.blob()).text()).toBe("bytes");
    const read = (response: Response): unknown => response.body;
    const stream = (await download(core, { path: { id: 1 } }, { readFile: read })) as unknown as { data: unknown };
    expect(stream.data).toBeInstanceOf(ReadableStream);
  });

  it("gives a JSON file where it is sent as an attachment", async () => {
    const reply = new Response('{"code":7}', {
      headers: { "content-type": "application/json", "content-disposition": "attachment" },
    });
    const download = operation<{ path: object }, never>(file);
    const service = mockService([reply], { operations: [file] });
    const answer = (await download(service.core(), { path: { id: 1 } })) as unknown as {
      data: DownloadedFile;
    };
    expect(await (await answer.data.blob()).text()).toBe('{"code":7}');
  });

  it.each([
    ["is not of the form of an answer", '{"a":1}'],
    ["has a code and no message", '{"code":0}'],
    ["is longer than an answer without data", `{"code":7,"msg":"${"x".repeat(100_000)}"}`],
  ])("gives a JSON file that is no attachment where it %s", async (...[, text]) => {
    const reply = new Response(text, { headers: { "content-type": "application/json" } });
    const download = operation<{ path: object }, never>(file);
    const service = mockService([reply], { operations: [file] });
    const answer = (await download(service.core(), { path: { id: 1 } })) as unknown as { data: DownloadedFile };
    expect(await (await answer.data.blob()).text()).toBe(text);
  });

  it("has an answer without data where HTTP says that there is no body", async () => {
    const service = mockService([new Response(null, { status: 204 })]);
    const answer = await service.core().call(facts, { path: { id: 1 } });
    expect(answer).toMatchObject({ code: 0, msg: "", data: undefined, status: 204 });
  });

  it("adds an idempotency key where the operation has one and the caller gave none", async () => {
    const idempotency = { in: "query", name: "client_token" } as const;
    expect((await sent({ path: { id: 1 } }, { idempotency })).url).toMatch(/\?client_token=[\da-f-]{36}$/);
    const own = await sent({ path: { id: 1 }, params: { client_token: "mine" } }, { idempotency });
    expect(own.url).toMatch(/\?client_token=mine$/);
    const body = await sent({ path: { id: 1 }, data: { a: 1 } }, { idempotency: { in: "body", name: "uuid" } });
    expect(JSON.parse(body.text)).toEqual({ a: 1, uuid: expect.stringMatching(/^[\da-f-]{36}$/) });
  });

  it("that asks for a method without a body sends none", async () => {
    const get: OperationFacts = { id: "x.v1.x.get", method: "GET", path: "/open-apis/x", errors: [] };
    const service = mockService([], { operations: [get] });
    await service.core().call(get);
    expect(service.calls[0]?.text).toBe("");
  });

  it("tells the log of each attempt", async () => {
    const entries: unknown[] = [];
    const service = mockService([{ code: 9 }], { fair: true });
    const log = (entry: unknown): void => {
      entries.push(entry);
      throw new Error("a log that fails");
    };
    await service.core({ log }).call(facts, { path: { id: 1 } });
    expect(entries).toMatchObject([
      { operationId: "auth.v3.tenant_access_token/internal", attempt: 1, status: 200 },
      { operationId: "a.v1.b.list", attempt: 1, status: 200, error: { name: "WriteConflict" } },
      { operationId: "a.v1.b.list", attempt: 2, status: 200, error: undefined },
    ]);
  });
});

async function sent(
  parts: Parts,
  more: Partial<OperationFacts> = {},
  options: CoreOptions = {},
  callOptions: CallOptions = {},
): Promise<Sent> {
  const called = { ...facts, ...more };
  const service = mockService([], { operations: [called] });
  await operation<Parts, never>(called)(service.core(options), parts, callOptions);
  const [first] = service.calls;
  if (first === undefined) throw new Error("nothing was sent");
  return first;
}
