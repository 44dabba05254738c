import { inspect } from "node:util";
import { describe, expect, it } from "vitest";

import { marketplace } from "../../../../templates/client/src/runtime/app-type.ts";
import { clientBase } from "../../../../templates/client/src/runtime/client.ts";
import type { CoreOptions } from "../../../../templates/client/src/runtime/core-options.ts";
import { AnswerError, ApiError, LarkError, NetworkError } from "../../../../templates/client/src/runtime/errors.ts";
import type { OperationFacts } from "../../../../templates/client/src/runtime/facts.ts";
import { operation } from "../../../../templates/client/src/runtime/operation.ts";
import { failureOf } from "../../../failure-of.ts";
import { facts, inPlaceOf, json, market, marketApp, mockService, type Setting } from "./mock-service.ts";

const parts = { path: { id: 1 } };

describe("an answer", () => {
  it("with a code other than 0 is an error, on HTTP 200 as well", async () => {
    const error = await answered(json({ code: 7, msg: "no such base" }));
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toBeInstanceOf(LarkError);
    expect(error).toMatchObject({
      name: "BaseTokenNotFound",
      code: 7,
      kind: "not_found",
      retry: "never",
      msg: "no such base",
      status: 200,
      logId: "log-1",
      operationId: "a.v1.b.list",
      message: "a.v1.b.list: 7 no such base",
      mayHaveHappened: false,
    });
  });

  it("tells what the service advises and which fields it refuses", async () => {
    const violation = { field: "page_size", value: "900", description: "too large" };
    const more = { message: "see there", field_violations: [violation], log_id: "log-2", troubleshooter: "open here" };
    const reply = new Response(JSON.stringify({ code: 7, msg: "x", error: more }), { status: 400 });
    expect(await answered(reply)).toMatchObject({
      remedy: "open here",
      fieldViolations: [violation],
      logId: "log-2",
      status: 400,
    });
  });

  it.each([
    [400, { name: "Undocumented", kind: "unknown", retry: "never", mayHaveHappened: false }],
    [500, { name: "Undocumented", kind: "unavailable", retry: "backoff", mayHaveHappened: true }],
  ])("with an undocumented code on HTTP %j is known by the status", async (status, expected) => {
    expect(await answered(json({ code: 4711, msg: "?" }, status))).toMatchObject(expected);
  });

  it.each([
    ["HTTP 429", json({ code: 99991400, msg: "limit" }, 429, { "x-ogw-ratelimit-reset": "52" })],
    ["HTTP 400", json({ code: 99991400, msg: "limit" }, 400, { "x-ogw-ratelimit-reset": "52" })],
    ["HTTP 429 without a code", new Response("slow down", { status: 429, headers: { "retry-after": "52" } })],
  ])("that says %s is one too many", async (_, reply) => {
    expect(await answered(reply, facts, { fair: true })).toMatchObject({
      name: "RateLimited",
      code: 99991400,
      kind: "rate_limited",
      retry: "after_reset",
      retryAfterMs: 52_000,
      mayHaveHappened: false,
    });
  });

  it("keeps a page's own name for a code that any operation can get", async () => {
    const named: OperationFacts = {
      ...facts,
      errors: [{ code: 99991400, name: "TooFast", kind: "unknown", retry: "never" }],
    };
    expect(await answered(json({ code: 99991400, msg: "" }, 400), named)).toMatchObject({
      name: "TooFast",
      kind: "rate_limited",
    });
  });

  it.each([
    ["<html>bad gateway</html>", 502, true],
    ["<html>login</html>", 200, true],
    ["<html>forbidden</html>", 403, false],
    ['"text"', 200, true],
    ["[]", 200, true],
    ['{"message":"no code"}', 500, true],
    ['{"code":0}', 500, true],
  ])(
    "that is no envelope, %s with HTTP %j, is an error with its first bytes",
    async (body, status, mayHaveHappened) => {
      const error = await answered(new Response(body, { status }));
      expect(error).toBeInstanceOf(AnswerError);
      expect(error).toMatchObject({ name: "AnswerError", status, mayHaveHappened });
      expect(error.message).toContain(body);
    },
  );

  it("that should be a file but is an error is one", async () => {
    const download = operation<{ path: object }, never>({ ...facts, answers: "file" });
    const service = mockService([{ code: 7 }]);
    expect(await failureOf(download(service.core(), parts))).toMatchObject({ name: "BaseTokenNotFound" });
  });

  it.each([["null"], ["7"], ['"x"'], ["[]"], ['{"field_violations":7,"log_id":[]}']])(
    "with “error”: %s is read all the same",
    async (error) => {
      const reply = new Response(`{"code":7,"msg":5,"error":${error}}`, { status: 400 });
      expect(await answered(reply)).toMatchObject({ code: 7, msg: "", fieldViolations: undefined });
    },
  );
});

describe("no answer", () => {
  it("is a network error with its cause", async () => {
    const refused = Object.assign(new Error("connect ECONNREFUSED 127.0.0.1:1"), { code: "ECONNREFUSED" });
    const error = await answered(new TypeError("fetch failed", { cause: refused }));
    expect(error).toBeInstanceOf(NetworkError);
    expect(error).toMatchObject({
      name: "NetworkError",
      message: "a.v1.b.list: fetch failed ECONNREFUSED",
      cause: { message: "fetch failed", cause: { message: "connect ECONNREFUSED 127.0.0.1:1" } },
      mayHaveHappened: false,
    });
  });

  it("may follow a call that happened where a connection was there", async () => {
    expect(await answered(new TypeError("fetch failed"))).toMatchObject({ mayHaveHappened: true });
  });

  it("is read from causes that go round", async () => {
    const error: Error = new Error("round");
    error.cause = error;
    expect(await answered(error)).toMatchObject({ name: "NetworkError" });
  });
});

describe("an error as JSON", () => {
  it("tells what it does otherwise, its message included", async () => {
    const error = await answered(json({ code: 7, msg: "no such base" }));
    expect(JSON.parse(JSON.stringify(error))).toEqual({
      name: "BaseTokenNotFound",
      code: 7,
      kind: "not_found",
      retry: "never",
      msg: "no such base",
      status: 200,
      logId: "log-1",
      operationId: "a.v1.b.list",
      message: "a.v1.b.list: 7 no such base",
      mayHaveHappened: false,
    });
    expect(JSON.parse(JSON.stringify(await answered(new TypeError("fetch failed"))))).toMatchObject({
      name: "NetworkError",
      message: "a.v1.b.list: fetch failed",
    });
  });
});

describe("secrets", () => {
  const appSecret = "s3cr3t-of-the-app";
  const ticket = "t1cket-of-the-app";
  const desk = "d3sk-token-value";
  const user = "us3r-token-without-prefix";
  const slashed = "app/token/of/another";
  const options: CoreOptions = {
    appSecret,
    helpdesk: { id: "desk", token: desk },
    userToken: user,
    appToken: slashed,
    appTicket: ticket,
  };
  const app = { appId: "cli_app", appSecret };
  const anything: OperationFacts = { id: "x.v1.x.get", method: "GET", path: "/open-apis/x", errors: [] };
  const all = [appSecret, ticket, desk, btoa(`desk:${desk}`), user, slashed, "t-token-number", "a-token-number"];
  const echo = `Authorization: Bearer ${user} t-token-number-1 ${appSecret} ${desk}`;

  it("are not shown by a look into a core or a client", async () => {
    const service = mockService([], { apps: [app], operations: [facts, anything] });
    const core = service.core(options);
    await core.call(facts, parts);
    const client = clientBase({ ...options, appId: app.appId, fetch: service.send, clock: service.clock });
    await client.request({ method: "GET", path: anything.path });
    grep(
      inspect(core, { depth: 20, showHidden: true }),
      JSON.stringify(core),
      inspect(client, { depth: 20, showHidden: true }),
    );
  });

  it.each([
    ["no JSON", new Response(echo, { status: 502 })],
    ["a message", json({ code: 7, msg: echo, error: { message: echo, field_violations: [{ value: echo }] } }, 400)],
    ["a message in which slashes are escaped", new Response(`{"code":7,"msg":"${slashed.replaceAll("/", "\\/")}"}`)],
    [
      "a failure",
      new TypeError(echo, { cause: Object.assign(new Error(echo), { code: "ECONNRESET", headers: echo }) }),
    ],
  ])("are not shown by an error that the service made of %s", async (_, reply) => {
    const entries: unknown[] = [];
    const log = (entry: unknown): void => void entries.push(entry);
    for (const as of ["user", "tenant"] as const) {
      const service = mockService([reply instanceof Response ? reply.clone() : reply], { apps: [app], fair: true });
      // No platform gives tokens like this user's, and the mock does not take it.
      const send = as === "user" ? { fetch: () => respond(reply) } : {};
      const error = await failureOf(
        service.core({ ...options, log, retry: false, ...send }).call(facts, parts, { as }),
      );
      grep(...shownBy(error), ...shownBy(entries));
    }
  });

  it("are not shown by an error of the helpdesk, in the form in which they were sent", async () => {
    const tickets: OperationFacts = { ...facts, path: "/open-apis/helpdesk/v1/tickets" };
    const reply = json({ code: 7, msg: `${echo} ${btoa(`desk:${desk}`)}` }, 400);
    const service = mockService([reply], { apps: [app], operations: [tickets] });
    const error = await failureOf(operation<object, never>(tickets)(service.core(options)));
    expect(service.calls[0]?.headers.get("x-lark-helpdesk-authorization")).toBe(btoa(`desk:${desk}`));
    grep(...shownBy(error));
  });

  it("are not shown by an error in fetching a token", async () => {
    for (const broken of [
      `{"code":0,"tenant_access_token":"t-token-number-77`,
      echo,
      `{"code":1,"msg":"${appSecret} ${ticket}"}`,
    ]) {
      const service = mockService([], {
        apps: [app, marketApp({ ...market, appSecret, appTicket: ticket })],
        fair: true,
      });
      const own = { ...options, fetch: inPlaceOf(service.send, broken) };
      const isv = { ...own, appId: market.appId, appType: marketplace, tenantKey: "tenant-1" } as const;
      for (const each of [own, isv]) grep(...shownBy(await failureOf(service.core(each).call(facts, parts))));
      expect(service.tokenCalls.map(({ verdict }) => verdict)).toEqual(["answered", "answered"]);
    }
  });

  it("are not shown by an error about a header that cannot be sent", async () => {
    const error = await failureOf(
      mockService()
        .core()
        .call(facts, parts, { userToken: `${user}\n${user}` }),
    );
    grep(...shownBy(error));
  });

  it("are not shown by what a limiter or a cache fails with", async () => {
    const limiter = { acquire: () => Promise.reject(Object.assign(new Error(echo), { options })) };
    const error = await failureOf(
      mockService()
        .core({ ...options, limiter })
        .call(facts, parts, { as: "user" }),
    );
    expect(error.name).toBe("NotSentError");
    grep(...shownBy(error));
  });

  function respond(reply: Response | Error): Promise<Response> {
    return reply instanceof Error ? Promise.reject(reply) : Promise.resolve(reply.clone());
  }

  function grep(...texts: readonly string[]): void {
    expect(texts.length).toBeGreaterThan(0);
    for (const text of texts) for (const secret of all) expect(text).not.toContain(secret);
  }

  function shownBy(value: unknown): string[] {
    const chain: unknown[] = [];
    for (let each = value; each !== undefined && chain.length < 10; each = (each as { cause?: unknown }).cause) {
      chain.push(each);
    }
    return chain.flatMap((each) => [
      inspect(each, { depth: 20, showHidden: true }),
      JSON.stringify(each),
      String(each),
      String((each as { stack?: unknown }).stack),
    ]);
  }
});

async function answered(
  reply: Response | Error,
  operationFacts: OperationFacts = facts,
  setting: Setting = {},
): Promise<Error> {
  // As often as it is asked for.
  const replies = Array.from({ length: 9 }, () => (reply instanceof Response ? () => reply.clone() : reply));
  const service = mockService(replies, { operations: [operationFacts], ...setting });
  return failureOf(service.core().call(operationFacts, parts));
}
