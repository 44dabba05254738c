import { describe, expect, it } from "vitest";

import type { CallOptions } from "../../../../templates/client/src/runtime/core-options.ts";
import type { OperationFacts } from "../../../../templates/client/src/runtime/facts.ts";
import { ApiError } from "../../../../templates/client/src/runtime/errors.ts";
import { failureOf } from "../../../failure-of.ts";
import { facts, inPlaceOf, market, mockService, tokensOf, type Sent } from "./mock-service.ts";

const parts = { path: { id: 1 } };
const { appId, appSecret } = market;

describe("a token", () => {
  it("of an app of one organization is fetched with its id and secret", async () => {
    const service = mockService();
    await service.core().call(facts, parts);
    expect(service.tokenCalls.map(({ url }) => url)).toEqual([
      "https://open.feishu.cn/open-apis/auth/v3/tenant_access_token/internal",
    ]);
    expect(bodiesOf(service.tokenCalls)).toEqual([{ app_id: "cli_app", app_secret: "very-secret-secret" }]);
    expect(service.tokenCalls[0]?.headers.get("authorization")).toBeNull();
    expect(service.calls[0]?.caller).toMatchObject({ kind: "tenant", appId: "cli_app" });
  });

  it("of an app itself is fetched from its own address", async () => {
    const own: OperationFacts = { ...facts, tokens: ["app"] };
    const service = mockService([], { operations: [own] });
    await service.core().call(own, parts);
    expect(service.tokenCalls[0]?.url).toMatch(/\/app_access_token\/internal$/);
    expect(service.calls[0]?.caller).toMatchObject({ kind: "app", appId: "cli_app" });
  });

  it("of a marketplace app comes from the ticket, then the tenant key", async () => {
    const service = mockService();
    const core = service.core(market);
    await core.call(facts, parts);
    await core.call(facts, parts, { tenantKey: "tenant-2" });
    expect(service.tokenCalls.map(({ url }) => url.slice(41))).toEqual([
      "app_access_token",
      "tenant_access_token",
      "tenant_access_token",
    ]);
    const app_access_token = expect.stringMatching(/^a-/) as unknown;
    expect(bodiesOf(service.tokenCalls)).toEqual([
      { app_id: appId, app_secret: appSecret, app_ticket: "the-app-ticket" },
      { app_access_token, tenant_key: "tenant-1" },
      { app_access_token, tenant_key: "tenant-2" },
    ]);
    expect(service.calls.map(({ caller }) => caller)).toMatchObject([
      { kind: "tenant", appId, tenantKey: "tenant-1" },
      { kind: "tenant", appId, tenantKey: "tenant-2" },
    ]);
  });

  it.each([[{ code: 20014 }], [{}]])(
    "of a marketplace app is fetched through a new app token where the old one is refused by %j",
    async (refusal) => {
      const service = mockService();
      service.mock.fail({ operation: "auth.v3.tenantAccessToken.create", ...refusal, expireTokens: true });
      await service.core(market).call(facts, parts);
      const [, first, , second] = bodiesOf(service.tokenCalls) as readonly { readonly app_access_token?: string }[];
      expect(service.tokenCalls.map(({ url }) => url.slice(41, 44))).toEqual(["app", "ten", "app", "ten"]);
      expect(second?.app_access_token).not.toBe(first?.app_access_token);
      expect(service.calls.length).toBe(1);
    },
  );

  it("of a marketplace app without a ticket asks for the ticket and says so", async () => {
    const service = mockService();
    const error = await failureOf(service.core({ ...market, appTicket: () => undefined }).call(facts, parts));
    expect(error).toMatchObject({ name: "NotSentError", message: expect.stringContaining("no app ticket yet") });
    expect(service.tokenCalls[0]?.url).toMatch(/\/app_ticket\/resend$/);
  });

  it("of a marketplace app needs a tenant key", async () => {
    const { tenantKey: _lacking, ...rest } = market;
    const error = await failureOf(mockService().core(rest).call(facts, parts));
    expect(error.message).toBe("a.v1.b.list: no tenantKey");
  });

  it("is fetched once for any number of callers", async () => {
    const service = mockService();
    const core = service.core();
    await Promise.all(Array.from({ length: 50 }, () => core.call(facts, parts)));
    expect([service.tokenCalls.length, service.calls.length]).toEqual([1, 50]);
  });

  it("is fetched on although the caller who caused it gives up", async () => {
    const service = mockService();
    const controller = new AbortController();
    const core = service.core();
    const first = failureOf(core.call(facts, parts, { signal: controller.signal }));
    const second = core.call(facts, parts);
    controller.abort(new Error("enough"));
    expect((await first).name).toBe("AbortedError");
    await second;
    expect([service.tokenCalls.length, service.calls.length]).toEqual([1, 1]);
  });

  it("is fetched again before it expires", async () => {
    const service = mockService();
    const core = service.core();
    await core.call(facts, parts);
    await service.clock.sleep(6_500_000);
    await core.call(facts, parts);
    await service.clock.sleep(200_000);
    await core.call(facts, parts);
    expect(tokensOf(service.calls)).toEqual([1, 1, 2]);
  });

  it.each([
    [200, 99991663],
    [400, 99991663],
    [401, 99991668],
    [200, 99991664],
    [400, 99991671],
    [200, 99991661],
    [401, 4711],
  ])("refused by HTTP %j with code %j is fetched anew and the call repeated once", async (status, code) => {
    const service = mockService([{ code, status, expireTokens: true }]);
    const answer = await service.core().call(facts, parts);
    expect(answer.status).toBe(200);
    expect(tokensOf(service.calls)).toEqual([1, 2]);
  });

  it("refused twice is an error", async () => {
    const refusal = { code: 99991663, expireTokens: true } as const;
    const service = mockService([refusal, refusal, refusal]);
    const error = await failureOf(service.core().call(facts, parts));
    expect(error).toMatchObject({
      name: "InvalidToken",
      code: 99991663,
      kind: "unauthenticated",
      retry: "refresh_token",
    });
    expect(error).toBeInstanceOf(ApiError);
    expect(service.calls.length).toBe(2);
  });

  it("refused to several callers at once is fetched anew once", async () => {
    const service = mockService([{ expireTokens: true }]);
    const core = service.core();
    await Promise.all([1, 2, 3].map(() => core.call(facts, parts)));
    expect(service.tokenCalls.length).toBe(2);
    expect(service.requests.filter(({ verdict }) => verdict === "unauthorized").length).toBeGreaterThan(1);
  });

  it("is not carried by an operation that needs none", async () => {
    const open: OperationFacts = { ...facts, tokens: [] };
    const service = mockService([], { operations: [open] });
    await service.core().call(open, parts);
    expect([service.tokenCalls, tokensOf(service.calls)]).toEqual([[], [null]]);
  });

  it("is left to others by a core without any credential", async () => {
    const service = mockService();
    const error = await failureOf(service.core({ appId: "" }).call(facts, parts));
    expect(error).toMatchObject({ code: 99991661, msg: "Need a token" });
    expect(tokensOf(service.requests)).toContain(null);
  });

  it("that there cannot be keeps the call from being sent", async () => {
    const service = mockService();
    const error = await failureOf(service.core().call({ ...facts, tokens: ["user"] }, parts));
    expect(error).toMatchObject({ name: "NotSentError", message: "a.v1.b.list: no user token" });
    const asked = await failureOf(service.core().call(facts, parts, { as: "user" }));
    expect(asked.message).toBe("a.v1.b.list: no user token");
    expect(service.calls).toEqual([]);
  });

  it.each<[string, unknown]>([
    ["undefined", () => undefined],
    ["an empty text", () => ""],
    ["an empty text later", () => Promise.resolve("")],
    ["null", () => null],
  ])("whose source gives %s keeps the call from being sent, and the error says so", async (_, userToken) => {
    const service = mockService();
    const options = { userToken, signal: new AbortController().signal } as CallOptions;
    const error = await failureOf(service.core().call(facts, parts, options));
    expect(error).toMatchObject({ name: "NotSentError", message: "a.v1.b.list: no user token", retry: "never" });
    expect(service.calls).toEqual([]);
  });

  it("of a user that a call leaves empty is asked of nobody", async () => {
    const service = mockService();
    const core = service.core({ userToken: "u-given-token" });
    const error = await failureOf(core.call(facts, parts, { as: "user", userToken: "" }));
    expect(error).toMatchObject({ name: "NotSentError", message: "a.v1.b.list: no user token" });
    expect(service.requests).toEqual([]);
  });

  it("that the service does not give is an error", async () => {
    const service = mockService([], { fair: true });
    const send = inPlaceOf(service.send, '{"code":0,"msg":"ok"}');
    const error = await failureOf(service.core({ fetch: send }).call(facts, parts));
    expect(error).toMatchObject({ name: "NotSentError", message: "a.v1.b.list: no tenant token in the answer" });
  });

  it("that the service refuses to give is its error", async () => {
    const error = await failureOf(mockService().core({ appSecret: "another" }).call(facts, parts));
    expect(error).toMatchObject({ code: 10015, operationId: "auth.v3.tenant_access_token/internal" });
  });
});

describe("the kind of token", () => {
  it("is the user's where the call brings one, else the tenant's", async () => {
    const others: readonly OperationFacts[] = [
      { ...facts, id: "a.v1.c.list", path: "/open-apis/c", tokens: ["user", "app"] },
      { ...facts, id: "a.v1.d.list", path: "/open-apis/d", tokens: ["user"] },
    ];
    const service = mockService([], { operations: [facts, ...others] });
    const [ofCore, ofCall] = [userToken(service, "ou_core"), userToken(service, "ou_call")];
    const core = service.core({ userToken: ofCore });
    await core.call(facts, parts);
    await core.call(facts, parts, { userToken: ofCall });
    await core.call(facts, parts, { as: "user" });
    for (const other of others) await core.call(other);
    expect(service.calls.map(({ caller }) => caller)).toMatchObject([
      { kind: "tenant" },
      { kind: "user", openId: "ou_call" },
      { kind: "user", openId: "ou_core" },
      { kind: "app" },
      { kind: "user", openId: "ou_core" },
    ]);
  });

  it("is the user's where the core has nothing else", async () => {
    const service = mockService();
    await service.core({ appId: "", userToken: userToken(service, "ou_core") }).call(facts, parts);
    expect(service.calls[0]?.caller).toMatchObject({ kind: "user", openId: "ou_core" });
  });

  it("does not matter where the caller sets the header", async () => {
    const service = mockService();
    const headers = { Authorization: `Bearer ${userToken(service, "ou_mine")}` };
    await service.core({ headers }).call(facts, parts);
    expect([service.calls[0]?.caller?.openId, service.tokenCalls]).toEqual(["ou_mine", []]);
  });
});

describe("a token source", () => {
  it("is asked at each call, and again with the token that was refused", async () => {
    const service = mockService([{ code: 99991668, status: 401, expireTokens: true }]);
    const asked: (string | undefined)[] = [];
    const given: string[] = [];
    const source = async (refused?: string): Promise<string> => {
      asked.push(refused);
      given.push(userToken(service, "ou_core"));
      return given.at(-1) ?? "";
    };
    const core = service.core({ userToken: source });
    await core.call(facts, parts, { as: "user" });
    await core.call(facts, parts, { as: "user" });
    expect(asked).toEqual([undefined, given[0], undefined]);
    expect(tokensOf(service.calls)).toEqual([1, 2, 3]);
  });

  it("that has no other token leaves the refusal standing, without another call", async () => {
    const service = mockService([{ code: 99991668, status: 401, expireTokens: true }]);
    const fixed = userToken(service, "ou_core");
    const error = await failureOf(service.core().call(facts, parts, { userToken: fixed }));
    expect(error.name).toBe("InvalidToken");
    expect(service.calls.length).toBe(1);
  });

  it("that fails keeps the call from being sent, and its error is shown without what it holds", async () => {
    const source = (): never => {
      throw Object.assign(new Error("no luck with u-secret-secret-secret"), { config: { secret: "hidden" } });
    };
    const error = await failureOf(mockService().core().call(facts, parts, { userToken: source }));
    expect(error).toMatchObject({ name: "NotSentError", message: "a.v1.b.list: no luck with [redacted]" });
    expect(error.cause).not.toHaveProperty("config");
  });
});

function userToken({ mock }: ReturnType<typeof mockService>, openId: string): string {
  return mock.userToken({ openId }).token;
}

function bodiesOf(calls: readonly Sent[]): unknown[] {
  return calls.map(({ text }) => JSON.parse(text) as unknown);
}
