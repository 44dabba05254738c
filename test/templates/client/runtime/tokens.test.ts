import { describe, expect, it } from "vitest";

import type { TokenCache } from "../../../../templates/client/src/runtime/tokens.ts";
import { marketplace } from "../../../../templates/client/src/runtime/app-type.ts";
import { ApiError } from "../../../../templates/client/src/runtime/errors.ts";
import { facts, failureOf, fakeService, json, type Sent } from "./fake-service.ts";

const parts = { path: { id: 1 } };
const market = { appType: marketplace, appTicket: "the-app-ticket", tenantKey: "tenant-1" } as const;

describe("a token", () => {
  it("of an app of one organization is fetched with its id and secret", async () => {
    const service = fakeService();
    await service.core().call(facts, parts);
    expect(service.tokenCalls.map(({ url }) => url)).toEqual([
      "https://open.feishu.cn/open-apis/auth/v3/tenant_access_token/internal",
    ]);
    expect(bodiesOf(service.tokenCalls)).toEqual([{ app_id: "cli_app", app_secret: "very-secret-secret" }]);
    expect(service.tokenCalls[0]?.headers.get("authorization")).toBeNull();
    expect(tokensOf(service.calls)).toEqual(["Bearer t-token-number-1"]);
  });

  it("of an app itself is fetched from its own address", async () => {
    const service = fakeService();
    await service.core().call({ ...facts, tokens: ["app"] }, parts);
    expect(service.tokenCalls[0]?.url).toMatch(/\/app_access_token\/internal$/);
    expect(tokensOf(service.calls)).toEqual(["Bearer a-token-number-1"]);
  });

  it("of a marketplace app comes from the ticket, then the tenant key", async () => {
    const service = fakeService();
    const core = service.core(market);
    await core.call(facts, parts);
    await core.call(facts, parts, { tenantKey: "tenant-2" });
    expect(service.tokenCalls.map(({ url }) => url.slice(41))).toEqual([
      "app_access_token",
      "tenant_access_token",
      "tenant_access_token",
    ]);
    expect(bodiesOf(service.tokenCalls)).toEqual([
      { app_id: "cli_app", app_secret: "very-secret-secret", app_ticket: "the-app-ticket" },
      { app_access_token: "a-token-number-1", tenant_key: "tenant-1" },
      { app_access_token: "a-token-number-1", tenant_key: "tenant-2" },
    ]);
    expect(tokensOf(service.calls)).toEqual(["Bearer t-token-number-2", "Bearer t-token-number-3"]);
  });

  it("of a marketplace app is fetched through a new app token where the old one is refused", async () => {
    const service = fakeService();
    let isRefused = true;
    const send: typeof fetch = async (input, init) => {
      const answer = await service.send(input, init);
      if (!String(input).endsWith("/tenant_access_token") || !isRefused) return answer;
      isRefused = false;
      return json({ code: 20014, msg: "invalid app_access_token" });
    };
    await service.core({ ...market, fetch: send }).call(facts, parts);
    const [, first, , second] = bodiesOf(service.tokenCalls);
    expect([first, second]).toMatchObject([
      { app_access_token: "a-token-number-1" },
      { app_access_token: "a-token-number-3" },
    ]);
  });

  it("of a marketplace app without a ticket asks for the ticket and says so", async () => {
    const service = fakeService();
    const error = await failureOf(service.core({ ...market, appTicket: () => undefined }).call(facts, parts));
    expect(error).toMatchObject({ name: "NotSentError", message: expect.stringContaining("no app ticket yet") });
    expect(service.tokenCalls[0]?.url).toMatch(/\/app_ticket\/resend$/);
  });

  it("of a marketplace app needs a tenant key", async () => {
    const { appType, appTicket } = market;
    const error = await failureOf(fakeService().core({ appType, appTicket }).call(facts, parts));
    expect(error.message).toBe("a.v1.b.list: no tenantKey");
  });

  it("is fetched once for any number of callers", async () => {
    const service = fakeService();
    const core = service.core();
    await Promise.all(Array.from({ length: 50 }, () => core.call(facts, parts)));
    expect([service.tokenCalls.length, service.calls.length]).toEqual([1, 50]);
  });

  it("is fetched on although the caller who caused it gives up", async () => {
    const service = fakeService();
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
    const service = fakeService();
    const core = service.core();
    await core.call(facts, parts);
    await service.clock.sleep(6_500_000);
    await core.call(facts, parts);
    await service.clock.sleep(200_000);
    await core.call(facts, parts);
    expect(tokensOf(service.calls)).toEqual([1, 1, 2].map((count) => `Bearer t-token-number-${count}`));
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
    const service = fakeService([json({ code, msg: "Invalid access token" }, status)]);
    const answer = await service.core().call(facts, parts);
    expect(answer.status).toBe(200);
    expect(tokensOf(service.calls)).toEqual(["Bearer t-token-number-1", "Bearer t-token-number-2"]);
  });

  it("refused twice is an error", async () => {
    const refusal = (): Response => json({ code: 99991663, msg: "Invalid access token" }, 400);
    const service = fakeService([refusal, refusal, refusal]);
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
    const refusal = (): Response => json({ code: 99991663, msg: "Invalid access token" }, 400);
    const service = fakeService([refusal, refusal, refusal]);
    const core = service.core();
    await Promise.all([1, 2, 3].map(() => core.call(facts, parts)));
    expect(service.tokenCalls.length).toBe(2);
  });

  it("is not carried by an operation that needs none", async () => {
    const service = fakeService();
    await service.core().call({ ...facts, tokens: [] }, parts);
    expect([service.tokenCalls, tokensOf(service.calls)]).toEqual([[], [null]]);
  });

  it("is left to others by a core without any credential", async () => {
    const service = fakeService();
    await service.core({ appId: "" }).call(facts, parts);
    expect(tokensOf(service.calls)).toEqual([null]);
  });

  it("that there cannot be keeps the call from being sent", async () => {
    const service = fakeService();
    const error = await failureOf(service.core().call({ ...facts, tokens: ["user"] }, parts));
    expect(error).toMatchObject({ name: "NotSentError", message: "a.v1.b.list: no user token" });
    const asked = await failureOf(service.core().call(facts, parts, { as: "user" }));
    expect(asked.message).toBe("a.v1.b.list: no user token");
    expect(service.calls).toEqual([]);
  });

  it("that the service does not give is an error", async () => {
    const send: typeof fetch = () => Promise.resolve(json({ code: 0, msg: "ok" }));
    const error = await failureOf(fakeService().core({ fetch: send }).call(facts, parts));
    expect(error).toMatchObject({ name: "NotSentError", message: "a.v1.b.list: no tenant token in the answer" });
  });

  it("that the service refuses to give is its error", async () => {
    const send: typeof fetch = () => Promise.resolve(json({ code: 10003, msg: "invalid app_secret" }));
    const error = await failureOf(fakeService().core({ fetch: send }).call(facts, parts));
    expect(error).toMatchObject({ code: 10003, operationId: "auth.v3.tenant_access_token/internal" });
  });
});

describe("the kind of token", () => {
  it("is the user's where the call brings one, else the tenant's", async () => {
    const service = fakeService();
    const core = service.core({ userToken: "u-of-the-core" });
    await core.call(facts, parts);
    await core.call(facts, parts, { userToken: "u-of-the-call" });
    await core.call(facts, parts, { as: "user" });
    await core.call({ ...facts, tokens: ["user", "app"] }, parts);
    await core.call({ ...facts, tokens: ["user"] }, parts);
    expect(tokensOf(service.calls)).toEqual([
      "Bearer t-token-number-1",
      "Bearer u-of-the-call",
      "Bearer u-of-the-core",
      "Bearer a-token-number-2",
      "Bearer u-of-the-core",
    ]);
  });

  it("is the user's where the core has nothing else", async () => {
    const service = fakeService();
    await service.core({ appId: "", userToken: "u-of-the-core" }).call(facts, parts);
    expect(tokensOf(service.calls)).toEqual(["Bearer u-of-the-core"]);
  });

  it("does not matter where the caller sets the header", async () => {
    const service = fakeService();
    await service.core({ headers: { Authorization: "Bearer mine" } }).call(facts, parts);
    expect([tokensOf(service.calls), service.tokenCalls]).toEqual([["Bearer mine"], []]);
  });
});

describe("a token source", () => {
  it("is asked at each call, and again with the token that was refused", async () => {
    const service = fakeService([json({ code: 99991668, msg: "Invalid access token" }, 401)]);
    const asked: (string | undefined)[] = [];
    const userToken = async (refused?: string): Promise<string> => `u-number-${asked.push(refused)}`;
    const core = service.core({ userToken });
    await core.call(facts, parts, { as: "user" });
    await core.call(facts, parts, { as: "user" });
    expect(asked).toEqual([undefined, "u-number-1", undefined]);
    expect(tokensOf(service.calls)).toEqual([1, 2, 3].map((count) => `Bearer u-number-${count}`));
  });

  it("that has no other token leaves the refusal standing, without another call", async () => {
    const service = fakeService([json({ code: 99991668, msg: "Invalid access token" }, 401)]);
    const error = await failureOf(service.core().call(facts, parts, { userToken: "u-fixed" }));
    expect(error.name).toBe("InvalidToken");
    expect(service.calls.length).toBe(1);
  });

  it("that fails keeps the call from being sent, and its error is shown without what it holds", async () => {
    const userToken = (): never => {
      throw Object.assign(new Error("no luck with u-secret-secret-secret"), { config: { secret: "hidden" } });
    };
    const error = await failureOf(fakeService().core().call(facts, parts, { userToken }));
    expect(error).toMatchObject({ name: "NotSentError", message: "a.v1.b.list: no luck with [redacted]" });
    expect(error.cause).not.toHaveProperty("config");
  });
});

describe("a token cache", () => {
  it("is read before anything is fetched, and given what was fetched with the time it lasts", async () => {
    const cache = memoryCache();
    const service = fakeService();
    await service.core({ tokenCache: cache }).call(facts, parts);
    await service.core({ tokenCache: cache }).call(facts, parts);
    expect(service.tokenCalls.length).toBe(1);
    expect([...cache.kept.values()]).toEqual([["t-token-number-1", 6_600_000]]);
  });

  it("keeps app, tenant, base URL and kind apart", async () => {
    const cache = memoryCache();
    const service = fakeService();
    const core = (options: object) => service.core({ tokenCache: cache, ...market, ...options });
    await core({}).call(facts, parts);
    await core({ tenantKey: "tenant-2" }).call(facts, parts);
    await core({ appId: "cli_other" }).call(facts, parts);
    await core({ baseUrl: "https://open.larksuite.com" }).call(facts, parts);
    expect(cache.kept.size).toBe(7);
    expect(new Set(tokensOf(service.calls)).size).toBe(4);
  });

  it("does not give back a token that was refused", async () => {
    const cache = memoryCache();
    const service = fakeService();
    await service.core({ tokenCache: cache }).call(facts, parts);
    const other = fakeService([json({ code: 99991663, msg: "?" }, 400)], 7);
    await other.core({ tokenCache: cache, fetch: other.send }).call(facts, parts);
    expect(other.tokenCalls.length).toBe(1);
    expect(other.calls.length).toBe(2);
  });

  it("that fails is as good as none", async () => {
    const fails = (): never => {
      throw new Error("cache down");
    };
    const tokenCache: TokenCache = { get: fails, set: () => Promise.reject(new Error("cache down")) };
    const service = fakeService();
    await service.core({ tokenCache }).call(facts, parts);
    expect(tokensOf(service.calls)).toEqual(["Bearer t-token-number-1"]);
  });

  it("is not shared by two cores that were not given one", async () => {
    const service = fakeService();
    await service.core().call(facts, parts);
    await service.core().call(facts, parts);
    expect(service.tokenCalls.length).toBe(2);
  });
});

function tokensOf(calls: readonly Sent[]): (string | null)[] {
  return calls.map(({ headers }) => headers.get("authorization"));
}

function bodiesOf(calls: readonly Sent[]): unknown[] {
  return calls.map(({ text }) => JSON.parse(text) as unknown);
}

function memoryCache() {
  const kept = new Map<string, [string, number]>();
  return {
    kept,
    get: (key: string) => kept.get(key)?.[0],
    set: (key: string, token: string, ms: number) => void kept.set(key, [token, ms]),
  };
}
