import { describe, expect, it } from "vitest";

import {
  createCore,
  type CallOptions,
  type CoreOptions,
  type OperationFacts,
  type Parts,
} from "../../../../templates/client/src/runtime/core.ts";
import { AnswerError, ApiError, LarkError } from "../../../../templates/client/src/runtime/errors.ts";

const facts: OperationFacts = {
  id: "a.v1.b.list",
  method: "POST",
  path: "/open-apis/a/{id}",
  errors: [{ code: 7, name: "BaseTokenNotFound", kind: "not_found", retry: "never" }],
};

describe("a call", () => {
  it("puts encoded path parameters into the path", async () => {
    expect((await sent({ path: { id: "a/b?c#d" } })).url).toBe("https://open.feishu.cn/open-apis/a/a%2Fb%3Fc%23d");
  });

  it.each([[undefined], [""], [".."]])("refuses %j as a path parameter", async (id) => {
    await expect(sent({ path: { id } })).rejects.toThrow("path parameter “id”");
  });

  it("keeps false and 0 in the query, repeats lists, leaves out what is undefined", async () => {
    const params = { no: false, zero: 0, list: ["a", "b&"], gone: undefined, nothing: null };
    expect((await sent({ path: { id: 1 }, params })).url).toMatch(/\?no=false&zero=0&list=a&list=b%26$/);
  });

  it("sends JSON bodies as they are, lists included", async () => {
    const request = await sent({ path: { id: 1 }, data: [{ a: null }] }, { sends: "json" });
    expect(request.headers.get("content-type")).toBe("application/json; charset=utf-8");
    expect(await request.text()).toBe('[{"a":null}]');
  });

  it("sends files as a form", async () => {
    const data = { name: "x", size: 3, file: new Blob(["abc"]) };
    const form = await (await sent({ path: { id: 1 }, data }, { sends: "form-data" })).formData();
    expect([form.get("name"), form.get("size"), (form.get("file") as Blob).size]).toEqual(["x", "3", 3]);
  });

  it("asks the token source each time, and a call's own first", async () => {
    let count = 0;
    const token = async () => `t${String((count += 1))}`;
    expect((await sent({ path: { id: 1 } }, {}, { token })).headers.get("authorization")).toBe("Bearer t1");
    expect((await sent({ path: { id: 1 } }, {}, { token }, { token: "own" })).headers.get("authorization")).toBe(
      "Bearer own",
    );
  });

  it("goes to the base URL it is given", async () => {
    expect((await sent({ path: { id: 1 } }, {}, { baseUrl: "https://open.larksuite.com/" })).url).toBe(
      "https://open.larksuite.com/open-apis/a/1",
    );
  });

  it("carries documented headers", async () => {
    expect((await sent({ path: { id: 1 }, headers: { Range: "bytes=0-1" } })).headers.get("range")).toBe("bytes=0-1");
  });

  it("can be aborted", async () => {
    const signal = AbortSignal.abort(new Error("enough"));
    await expect(sent({ path: { id: 1 } }, {}, {}, { signal })).rejects.toThrow("enough");
  });
});

describe("an answer", () => {
  it("is the envelope with status, headers and log id", async () => {
    const answer = await answered('{"code":0,"msg":"ok","data":{"a":1}}');
    expect(answer).toMatchObject({ code: 0, msg: "ok", data: { a: 1 }, status: 200, logId: "log" });
  });

  it("with a code other than 0 is thrown, on HTTP 200 as well", async () => {
    const error = await answered('{"code":7,"msg":"no such base"}').catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toBeInstanceOf(LarkError);
    expect(error).toMatchObject({
      name: "BaseTokenNotFound",
      code: 7,
      kind: "not_found",
      retry: "never",
      status: 200,
      logId: "log",
      operationId: "a.v1.b.list",
      message: "a.v1.b.list: 7 no such base",
    });
  });

  it("with an undocumented code is thrown as such", async () => {
    const error = await answered('{"code":8,"msg":"?"}', 400).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: "Undocumented", code: 8, kind: "unknown", status: 400 });
  });

  it.each([
    ["<html>bad gateway</html>", 502],
    ["<html>login</html>", 200],
    ['"text"', 200],
    ['{"message":"no code"}', 500],
  ])("that is no envelope, %s, is thrown with its first bytes", async (body, status) => {
    const error = await answered(body, status).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(AnswerError);
    expect(error).toMatchObject({ name: "AnswerError", status });
    expect(String(error)).toContain(body);
  });

  it("that is a file comes as a blob", async () => {
    const answer = await answered("bytes", 200, { answers: "file" }, "application/octet-stream");
    expect(await (answer as unknown as { data: Blob }).data.text()).toBe("bytes");
  });

  it("that should be a file but is an error is thrown", async () => {
    await expect(answered('{"code":7,"msg":"x"}', 200, { answers: "file" })).rejects.toBeInstanceOf(ApiError);
  });
});

async function sent(
  parts: Parts,
  operation: Partial<OperationFacts> = {},
  options: CoreOptions = {},
  callOptions?: CallOptions,
): Promise<Request> {
  let request: Request | undefined;
  const recorder: typeof fetch = (input, init) => {
    if (init?.signal?.aborted === true) return Promise.reject(init.signal.reason as Error);
    request = new Request(input, init);
    return Promise.resolve(new Response('{"code":0,"msg":""}'));
  };
  await createCore({ ...options, fetch: recorder }).call({ ...facts, ...operation }, parts, callOptions);
  if (request === undefined) throw new Error("nothing was sent");
  return request;
}

function answered(body: string, status = 200, operation: Partial<OperationFacts> = {}, type = "application/json") {
  const headers = { "content-type": type, "x-tt-logid": "log" };
  const answering: typeof fetch = () => Promise.resolve(new Response(body, { status, headers }));
  return createCore({ fetch: answering }).call({ ...facts, ...operation }, { path: { id: "x" } });
}
