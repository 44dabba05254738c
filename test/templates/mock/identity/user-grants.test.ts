import { beforeEach, describe, expect, it } from "vitest";

import { createMock, type Mock } from "../../../../templates/mock/src/index.ts";
import { heldClock, type HeldClock } from "../make-test-engine.ts";
import { errorRow, smallContract } from "../small-contract.ts";

const json = { request: { mediaType: "application/json", required: true, schema: { type: "object" } } };
const post = { method: "POST", details: json } as const;
const contract = smallContract([
  {
    id: "authen.v1.accessToken.create",
    path: "/open-apis/authen/v1/access_token",
    tokens: ["app"],
    ...post,
    errors: [errorRow(20001), errorRow(20024)],
  },
  {
    id: "authen.v1.refreshAccessToken.create",
    path: "/open-apis/authen/v1/refresh_access_token",
    tokens: ["app"],
    ...post,
    errors: [errorRow(20001), errorRow(20024)],
  },
  {
    ...{ id: "authen.v2.oauth.token", path: "/open-apis/authen/v2/oauth/token", tokens: [], ...post },
    errors: [20002, 20048, 20065, 20067, 20069].map((code) => errorRow(code)),
  },
  { id: "a.v1.b.get", path: "/open-apis/a/v1/b", tokens: ["user"], scopes: ["a:b"], example: { code: 0 } },
]);

let clock: HeldClock;
let mock: Mock;
beforeEach(async () => {
  clock = heldClock();
  const apps = [
    { appId: "cli_other", appSecret: "s" },
    { appId: "cli_off", appSecret: "s", enabled: false },
  ];
  mock = await createMock({ contract, port: false, clock, apps });
});

async function call(path: string, body: object, token?: string): Promise<Record<string, unknown>> {
  const headers = {
    "content-type": "application/json",
    ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
  };
  const response = await mock.fetch(`https://x/open-apis/${path}`, {
    method: "POST",
    headers,
    body: JSON.stringify(body),
  });
  return (await response.json()) as Record<string, unknown>;
}

async function appToken(app_id = mock.demo.appId, app_secret = mock.demo.appSecret): Promise<string> {
  return String((await call("auth/v3/app_access_token/internal", { app_id, app_secret }))["app_access_token"]);
}

/** The code of a call in the user's name. */
async function codeWith(token: unknown): Promise<unknown> {
  const response = await mock.fetch("https://x/open-apis/a/v1/b", {
    headers: { authorization: `Bearer ${String(token)}` },
  });
  return ((await response.json()) as { readonly code?: unknown }).code;
}

interface Issued {
  readonly access_token: string;
  readonly refresh_token: string;
  readonly expires_in: number;
}

describe("the older endpoints of users' tokens", () => {
  const exchange = async (code = "c", token?: string) =>
    call("authen/v1/access_token", { grant_type: "authorization_code", code }, token ?? (await appToken()));
  const renew = async (refresh_token: string, token?: string) =>
    call("authen/v1/refresh_access_token", { grant_type: "refresh_token", refresh_token }, token ?? (await appToken()));

  it("give for a code a token that holds for two hours, in the demo user's name", async () => {
    const { code, data } = await exchange();
    expect(code).toBe(0);
    expect(data).toMatchObject({ token_type: "Bearer", expires_in: 7200, open_id: mock.demo.openId });
    const { access_token } = data as Issued;
    expect(await codeWith(access_token)).toBe(0);
    expect(mock.requests().at(-1)?.caller).toMatchObject({ kind: "user", openId: mock.demo.openId });
    clock.time += 7_200_000;
    expect(await codeWith(access_token)).toBe(99991677);
  });

  it("take each code once", async () => {
    await exchange("once");
    expect(await exchange("once")).toMatchObject({ code: 20001, error: { message: "code: it was used before" } });
    expect(await exchange("again")).toMatchObject({ code: 0 });
  });

  it("renew a token once, also when it has expired, for 30 days", async () => {
    const { data } = (await exchange()) as { readonly data: Issued };
    clock.time += 7_200_000;
    const { data: next } = (await renew(data.refresh_token)) as { readonly data: Issued };
    expect(await codeWith(next.access_token)).toBe(0);
    expect(await renew(data.refresh_token)).toMatchObject({ code: 20001 });
    clock.time += 2_592_000_000;
    expect(await renew(next.refresh_token)).toMatchObject({
      code: 20001,
      error: { message: "refresh_token: it has expired" },
    });
  });

  it("renew no token of another app", async () => {
    const { data } = (await exchange()) as { readonly data: Issued };
    expect(await renew(data.refresh_token, await appToken("cli_other", "s"))).toMatchObject({ code: 20024 });
    expect(await renew(data.refresh_token)).toMatchObject({ code: 0 });
  });
});

describe("the newer endpoint", () => {
  const ask = (more: object): Promise<Record<string, unknown>> => {
    const { appId: client_id, appSecret: client_secret } = mock.demo;
    return call("authen/v2/oauth/token", {
      grant_type: "authorization_code",
      client_id,
      client_secret,
      code: "c",
      ...more,
    });
  };

  it("gives a token with the scopes that were asked for, outside of the usual envelope", async () => {
    const given = await ask({ scope: "a:b offline_access" });
    expect(given).toMatchObject({ code: 0, token_type: "Bearer", expires_in: 7200, scope: "a:b offline_access" });
    expect(await codeWith(given["access_token"])).toBe(0);
    const { access_token } = await ask({ code: "d", scope: "other" });
    expect(await codeWith(access_token)).toBe(99991679);
  });

  it("renews with the same scopes", async () => {
    const { refresh_token } = await ask({ scope: "other" });
    const { access_token } = await ask({ grant_type: "refresh_token", refresh_token });
    expect(await codeWith(access_token)).toBe(99991679);
  });

  it.each([
    [{ client_id: "cli_none" }, 20048],
    [{ client_secret: "wrong" }, 20002],
    [{ client_id: "cli_off", client_secret: "s" }, 20069],
    [{ scope: "a a" }, 20067],
  ])("says of %j what is wrong", async (more, code) => {
    expect(await ask(more)).toMatchObject({ code });
  });

  it("keeps what it was sent out of the record of requests", async () => {
    const { refresh_token } = await ask({});
    await ask({ grant_type: "refresh_token", refresh_token });
    const shown = JSON.stringify(mock.requests());
    expect(shown).not.toContain(String(refresh_token));
    expect(shown).not.toContain(mock.demo.appSecret);
  });
});
