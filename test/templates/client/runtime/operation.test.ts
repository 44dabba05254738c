import { describe, expect, expectTypeOf, it } from "vitest";

import { bind, withCore } from "../../../../templates/client/src/runtime/bind.ts";
import { clientBase } from "../../../../templates/client/src/runtime/client.ts";
import type { Core } from "../../../../templates/client/src/runtime/core.ts";
import { ApiError, type LarkError } from "../../../../templates/client/src/runtime/errors.ts";
import type { Answer } from "../../../../templates/client/src/runtime/answer.ts";
import type { Args, OperationFacts } from "../../../../templates/client/src/runtime/facts.ts";
import { operation, plainOperation } from "../../../../templates/client/src/runtime/operation.ts";
import { isCode } from "../../../../templates/client/src/runtime/safe.ts";
import { failureOf } from "../../../failure-of.ts";
import { facts, mockService, json } from "./mock-service.ts";

type ListArgs = Args<{
  readonly path: { readonly id: string };
  readonly params?: { readonly page_size?: number };
}>;
type ListResponse = Answer<{ code?: number; msg?: string; data?: { readonly items?: readonly string[] } }>;

const list = operation<ListArgs, ListResponse, "tenant" | "user", "BaseTokenNotFound" | "WriteConflict">(facts);
const ping = plainOperation<Args<object>, ListResponse, never, never>({
  id: "a.v1.ping",
  method: "GET",
  path: "/open-apis/ping",
  windows: [{ requests: 10, seconds: 1 }],
  tokens: [],
  errors: [],
});
const listAbout = { scopes: ["a:read"] } as const;
const args = { path: { id: "1" } };
const both = { operations: [facts, ping.facts] };

describe("an operation", () => {
  it("is called with a core, or bound to one", async () => {
    const service = mockService([], both);
    const core = service.core();
    await list(core, args);
    await withCore(core, list)(args);
    await ping(core);
    expect(service.calls.map(({ url }) => url.slice(22))).toEqual([
      "/open-apis/a/1",
      "/open-apis/a/1",
      "/open-apis/ping",
    ]);
  });

  it("carries its facts, bound or not", () => {
    expect(list.facts).toBe(facts);
    expect(withCore(mockService().core(), list).facts).toBe(facts);
  });

  it("gives its failure as a result where that is wanted", async () => {
    const service = mockService([json({ code: 0, msg: "ok", data: { items: ["a"] } }), { code: 7 }]);
    const bound = withCore(service.core(), list);
    const good = await bound.safe(args);
    expect(good).toMatchObject({ ok: true, code: 0, data: { items: ["a"] }, status: 200 });
    const bad = await bound.safe(args);
    expect(bad).toMatchObject({ ok: false, error: { name: "BaseTokenNotFound" } });
  });

  it("throws for a missing path parameter in either form, since the program is wrong then", async () => {
    const core = mockService().core();
    await expect(list.safe(core, { path: { id: "" } })).rejects.toBeInstanceOf(TypeError);
  });
});

describe("a module bound to a core", () => {
  it("has its operations alone", async () => {
    const service = mockService([], both);
    const bound = bind(service.core(), { list, ping, listAbout });
    expect(Object.keys(bound)).toEqual(["list", "ping"]);
    await bound.list(args);
    await bound.ping();
    expect(service.calls.length).toBe(2);
  });

  it("may have one with a strange name", () => {
    const module = Object.fromEntries([["__proto__", list]]) as Record<string, typeof list>;
    expect(Object.keys(bind(mockService().core(), module))).toEqual(["__proto__"]);
  });
});

describe("isCode", () => {
  it("tells whether an error is the documented one of that name", async () => {
    const error = await failureOf(list(mockService([{ code: 7 }]).core(), args));
    expect(isCode(error, list, "BaseTokenNotFound")).toBe(true);
    expect(isCode(error, list, "WriteConflict")).toBe(false);
    expect(isCode(new Error("x"), list, "WriteConflict")).toBe(false);
    expect(isCode(undefined, withCore(mockService().core(), list), "WriteConflict")).toBe(false);
  });
});

describe("request", () => {
  it.each(["GET", "head"])("says what is wrong with a %s that has a body, and sends nothing", async (method) => {
    const service = mockService([], { operations: [made("GET", "things")] });
    const call = clientOf(service).request({ method, path: "/open-apis/new/v1/things", data: { a: 1 } });
    await expect(call).rejects.toMatchObject({
      name: "NotSentError",
      message: `${method} /open-apis/new/v1/things: a ${method} has no data; query parameters are params`,
    });
    expect(service.requests).toEqual([]);
  });

  it("calls what has no page, with the client's token", async () => {
    const service = mockService([json({ code: 0, msg: "ok", data: { a: 1 } })], {
      operations: [made("POST", "things")],
    });
    const client = clientOf(service);
    const { data } = await client.request<{ a: number }>({
      method: "POST",
      path: "/open-apis/new/v1/things?zero=1",
      params: { no: false },
      data: [0],
      headers: { "X-One": "1" },
    });
    expect(data).toEqual({ a: 1 });
    expect(service.calls[0]).toMatchObject({
      url: "https://open.feishu.cn/open-apis/new/v1/things?zero=1&no=false",
      method: "POST",
      text: "[0]",
    });
    expect(service.calls[0]?.caller).toMatchObject({ kind: "tenant", appId: "cli_app" });
    expect(service.calls[0]?.headers.get("x-one")).toBe("1");
  });

  it.each([["https://elsewhere.example/x"], [".elsewhere.example/x"], ["@elsewhere.example/x"]])(
    "does not go to another host: %s",
    async (path) => {
      const client = clientBase({ fetch: mockService().send });
      await expect(client.request({ method: "GET", path })).rejects.toThrow("does not start with “/”");
    },
  );

  it("adds its parameters to those of its path, and takes headers in either form", async () => {
    const service = mockService([], { operations: [made("GET", "things")] });
    const client = clientOf(service);
    const headers = new Headers({ "X-One": "1" });
    await client.request({ method: "GET", path: "/open-apis/new/v1/things?b=1", params: { c: [2, 3] }, headers });
    expect(service.calls[0]?.url).toBe("https://open.feishu.cn/open-apis/new/v1/things?b=1&c=2&c=3");
    expect(service.calls[0]?.headers.get("x-one")).toBe("1");
  });

  it("sends forms and bytes as they are, and reads files where that is wanted", async () => {
    const upload: OperationFacts = { ...made("POST", "files"), sends: "form-data" };
    const download: OperationFacts = { ...made("GET", "files"), answers: "file", errors: facts.errors };
    const service = mockService([json({ code: 0 }), new Response("abc"), { code: 7 }], {
      operations: [upload, download],
    });
    const client = clientOf(service);
    const form = new FormData();
    form.append("name", "b");
    await client.request({ method: "POST", path: upload.path, data: form });
    expect(service.calls[0]?.headers.get("content-type")).toMatch(/^multipart\/form-data; boundary=/);
    const readFile = (response: Response): Promise<string> => response.text();
    const { data } = await client.request<string>({ method: "GET", path: download.path }, { readFile });
    expect(data).toBe("abc");
    await expect(client.request({ method: "GET", path: download.path }, { readFile })).rejects.toBeInstanceOf(ApiError);
  });
});

/** What has a page somewhere, but none that the client was made from. */
function made(method: string, things: string): OperationFacts {
  const sends = method === "POST" ? ({ sends: "json" } as const) : {};
  return {
    id: `new.v1.${things}.${method.toLowerCase()}`,
    method,
    path: `/open-apis/new/v1/${things}`,
    errors: [],
    ...sends,
  };
}

function clientOf({ send, clock }: ReturnType<typeof mockService>) {
  return clientBase({ appId: "cli_app", appSecret: "very-secret-secret", fetch: send, clock });
}

describe("the types", () => {
  // Checked by the compiler; nothing of it runs.
  it("refuse what an operation does not take", () => {
    const core = undefined as unknown as Core;
    const bound = withCore(core, list);
    const module = bind(core, { list, ping, listAbout });
    void (() => {
      void list(core, args, { as: "user", userToken: "u" });
      void module.list(args, { tenantKey: "x" });
      // @ts-expect-error It takes no app token.
      void list(core, args, { as: "app" });
      // @ts-expect-error It takes no app token.
      void list(core, args, { appToken: "a" });
      // @ts-expect-error It takes no app token.
      void bound(args, { as: "app" });
      // @ts-expect-error It takes no app token.
      void module.list.safe(args, { as: "app" });
      // @ts-expect-error It takes no token.
      void ping(core, {}, { as: "tenant" });
      // @ts-expect-error It has required parts.
      void list(core);
      // @ts-expect-error It has required parts.
      void bound();
      // @ts-expect-error It has no body.
      void list(core, { ...args, data: {} });
      // @ts-expect-error It has no parameters at all.
      void ping(core, { params: {} });
      // @ts-expect-error No such parameter.
      void list(core, { ...args, params: { pagesize: 1 } });
      // @ts-expect-error Bound functions have their core.
      void bound(core, args);
      // @ts-expect-error That is no operation.
      void module.listAbout;
      // @ts-expect-error Learning of a limit needs all of `operation`.
      void plainOperation({ id: "a.v1.ping", method: "GET", path: "/open-apis/ping", errors: [] });
      // @ts-expect-error A form needs all of `operation`.
      void plainOperation({ ...facts, windows: [], sends: "form-data" });
      // @ts-expect-error Turns need all of `operation`.
      void plainOperation({ ...facts, windows: [], sends: "json", serializeBy: ["id"] });
      // @ts-expect-error No such code is documented.
      isCode(undefined, list, "TableNotFound");
      // @ts-expect-error No such code is documented.
      isCode(undefined, module.list, "TableNotFound");
      // @ts-expect-error No code is documented at all.
      isCode(undefined, ping, "TableNotFound");
      void ping(core);
      void module.ping();
      void ping(core, undefined, { timeoutMs: 1 });
    });
    expectTypeOf(bound.facts).toEqualTypeOf(list.facts);
    expectTypeOf(bound).returns.resolves.toEqualTypeOf<ListResponse>();
  });

  it("narrow errors and results", () => {
    void (async (core: Core, error: unknown) => {
      if (isCode(error, list, "BaseTokenNotFound")) expectTypeOf(error.name).toEqualTypeOf<"BaseTokenNotFound">();
      const result = await list.safe(core, args);
      if (result.ok) expectTypeOf(result.data).toEqualTypeOf<{ readonly items?: readonly string[] }>();
      else {
        expectTypeOf(result.error).toExtend<LarkError>();
        if (result.error.name === "WriteConflict") expectTypeOf(result.error.code).toEqualTypeOf<number>();
        // @ts-expect-error No such code is documented.
        if (result.error.name === "TableNotFound") return;
        // @ts-expect-error There is no answer.
        void result.data;
      }
      const bound = await withCore(core, list).safe(args);
      if (!bound.ok && bound.error instanceof ApiError) {
        expectTypeOf(bound.error.name).extract<"BaseTokenNotFound">().toEqualTypeOf<"BaseTokenNotFound">();
      }
    });
  });
});
