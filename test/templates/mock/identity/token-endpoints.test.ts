import { describe, expect, it } from "vitest";

import type { Json } from "../../../../templates/mock/src/engine/json.ts";
import { idsFrom, randomFrom } from "../../../../templates/mock/src/engine/random.ts";
import { makeApp, type App } from "../../../../templates/mock/src/identity/apps.ts";
import { tokenEndpoints, type TokenAnswer } from "../../../../templates/mock/src/identity/token-endpoints.ts";
import { makeTokens } from "../../../../templates/mock/src/identity/tokens.ts";
import { heldClock } from "../make-test-engine.ts";

const clock = heldClock();
const ids = idsFrom(randomFrom(1));
const tokens = makeTokens(clock, ids);
const own = makeApp({}, ids);
const stopped = makeApp({ enabled: false }, ids);
const market = makeApp({ type: "isv", appTicket: "ticket", tenantKeys: ["one", "two"] }, ids);
const pushed: App[] = [];
const endpoints = tokenEndpoints({
  apps: new Map([own, stopped, market].map((app) => [app.appId, app])),
  tokens,
  clock,
  pushTicket: (app) => pushed.push(app),
});

function ask(path: string, body: Json): TokenAnswer {
  return askRaw(path, JSON.stringify(body));
}

function askRaw(path: string, text: string): TokenAnswer {
  const endpoint = endpoints.get(`/open-apis/auth/v3/${path}`);
  if (endpoint === undefined) throw new Error(`no endpoint ${path}`);
  return endpoint.answer(new TextEncoder().encode(text), {});
}

function bodyOf(answer: TokenAnswer): Record<string, unknown> {
  if ("failure" in answer) throw new Error(String(answer.failure.code));
  return answer.body;
}

function codeOf(answer: TokenAnswer): number {
  return "failure" in answer ? answer.failure.code : 0;
}

const credentials = ({ appId, appSecret }: App): Record<string, string> => ({ app_id: appId, app_secret: appSecret });

describe("the endpoints of a custom app", () => {
  it("give a tenant token for two hours", () => {
    expect(ask("tenant_access_token/internal", credentials(own))).toEqual({
      body: { code: 0, msg: "ok", tenant_access_token: expect.stringMatching(/^t-/) as string, expire: 7200 },
    });
  });

  it("give an app token that is the tenant token too, as documented", () => {
    const body = bodyOf(ask("app_access_token/internal", credentials(own)));
    expect(body["app_access_token"]).toBe(body["tenant_access_token"]);
  });

  it("give the same token as long as it has half an hour left", () => {
    const first = bodyOf(ask("tenant_access_token/internal", credentials(own)));
    clock.time += 5_400_000;
    const again = bodyOf(ask("tenant_access_token/internal", credentials(own)));
    expect(again).toEqual({ ...first, expire: 1800 });
  });

  it("give another one beside it after that", () => {
    const first = bodyOf(ask("tenant_access_token/internal", credentials(own)))["tenant_access_token"];
    clock.time += 1000;
    const next = bodyOf(ask("tenant_access_token/internal", credentials(own)))["tenant_access_token"];
    expect(next).not.toBe(first);
    expect(tokens.find(String(first))?.expiresAt).toBeGreaterThan(clock.time);
  });

  it.each([
    [{}, 10003],
    [{ app_id: 1, app_secret: "x" }, 10003],
    [{ app_id: own.appId }, 10003],
    [[], 10003],
    [{ app_id: "cli_other", app_secret: "x" }, 10005],
    [{ app_id: "__proto__", app_secret: "x" }, 10005],
    [{ app_id: own.appId, app_secret: "x" }, 10015],
    [credentials(stopped), 10014],
    [credentials(market), 10013],
  ])("refuse %j with %d", (body, code) => {
    expect(codeOf(ask("tenant_access_token/internal", body))).toBe(code);
  });

  it.each(["", "{", '{"a":'.repeat(10_000), `"${"x".repeat(70_000)}"`])("refuse what is no JSON object", (text) => {
    expect(codeOf(askRaw("tenant_access_token/internal", text))).toBe(10003);
  });
});

describe("the endpoints of a marketplace app", () => {
  it("give an app token for the ticket, and a tenant token for that", () => {
    const app = bodyOf(ask("app_access_token", { ...credentials(market), app_ticket: "ticket" }));
    expect(app["app_access_token"]).toMatch(/^a-/);
    const tenant = bodyOf(
      ask("tenant_access_token", { app_access_token: String(app["app_access_token"]), tenant_key: "two" }),
    );
    expect(tokens.find(String(tenant["tenant_access_token"]))?.callers.tenant).toMatchObject({ tenantKey: "two" });
  });

  it("refuse a wrong ticket, and a custom app", () => {
    expect(codeOf(ask("app_access_token", { ...credentials(market), app_ticket: "old" }))).toBe(10012);
    expect(codeOf(ask("app_access_token", { ...credentials(own), app_ticket: "ticket" }))).toBe(10012);
    expect(codeOf(ask("app_access_token", credentials(market)))).toBe(10003);
  });

  it("refuse an app token that does not hold, and an unknown organization", () => {
    const { app_access_token } = bodyOf(ask("app_access_token", { ...credentials(market), app_ticket: "ticket" }));
    const token = String(app_access_token);
    expect(codeOf(ask("tenant_access_token", { app_access_token: token, tenant_key: "three" }))).toBe(10013);
    expect(codeOf(ask("tenant_access_token", { app_access_token: "a-x", tenant_key: "one" }))).toBe(99991664);
    clock.time += 7_200_000;
    expect(codeOf(ask("tenant_access_token", { app_access_token: token, tenant_key: "one" }))).toBe(99991664);
  });

  it("push the ticket when they are asked to, to marketplace apps only", () => {
    expect(ask("app_ticket/resend", credentials(market))).toEqual({ body: { code: 0, msg: "success" } });
    expect(pushed).toEqual([market]);
    expect(codeOf(ask("app_ticket/resend", credentials(own)))).toBe(10016);
  });
});
