import { inspect } from "node:util";
import { createClient, marketplace, type LogEntry } from "@larkwright/client";
import { describe, expect, it } from "vitest";

import { failureOf } from "../../failure-of.ts";
import { makeStand, placeIn, type Stand } from "./stand.ts";

const internal = "auth.v3.tenantAccessToken.internal";

/** The token endpoint's answers that gave one. */
function fetched(stand: Stand): number {
  return stand.verdicts(internal).filter((verdict) => verdict === "answered").length;
}

function refusedCalls(stand: Stand): number {
  return stand.mock.requests().filter(({ verdict }) => verdict === "unauthorized").length;
}

describe("the token of an app", () => {
  it("is fetched once for five calls at once", async () => {
    const stand = await makeStand({ fair: true });
    const { app, appTable } = stand.client().bitable.v1;
    const path = placeIn(stand.mock.demo.base);
    const read = (index: number): Promise<unknown> => (index % 2 === 0 ? app.get({ path }) : appTable.list({ path }));
    await stand.run(Promise.all([0, 1, 2, 3, 4].map(read)));
    expect(stand.verdicts(internal)).toEqual(["answered"]);
  });

  it("is fetched once more for each time that all tokens expire, whoever calls meanwhile", async () => {
    const stand = await makeStand({ fair: true });
    const { app } = stand.client().bitable.v1;
    const path = placeIn(stand.mock.demo.base);
    for (let times = 0; times < 10; times += 1) {
      stand.mock.fail({ expireTokens: true, operation: "bitable.v1.app.get" });
      await stand.run(Promise.all(Array.from({ length: 15 }, () => app.get({ path }))));
    }
    expect(fetched(stand)).toBe(11);
    expect(refusedCalls(stand)).toBeGreaterThanOrEqual(10);
  });

  it("is renewed before it expires: no call is refused in a day", async () => {
    const stand = await makeStand({ fair: true });
    const { app } = stand.client().bitable.v1;
    const path = placeIn(stand.mock.demo.base);
    for (let hours = 0; hours < 24; hours += 0.5) {
      await stand.run(app.get({ path }));
      await stand.run(stand.clock.sleep(1_800_000));
    }
    expect(refusedCalls(stand)).toBe(0);
    expect(fetched(stand)).toBeGreaterThanOrEqual(12);
    expect(fetched(stand)).toBeLessThanOrEqual(16);
  });

  it.each([
    { code: 99991663, status: 200 },
    { code: 99991663, status: 400 },
    { code: 99991664, status: 200 },
    { code: 99991668, status: 401 },
  ])("that is refused by %j is fetched anew, and the call made once more", async (fault) => {
    const stand = await makeStand({ fair: true });
    stand.mock.fail({ operation: "bitable.v1.app.get", expireTokens: true, ...fault });
    const answer = await stand.run(stand.client().bitable.v1.app.get({ path: placeIn(stand.mock.demo.base) }));
    expect(answer.code).toBe(0);
    expect(stand.verdicts("bitable.v1.app.get")).toEqual(["faulted", "answered"]);
    expect(fetched(stand)).toBe(2);
  });

  it("that is refused twice is an error", async () => {
    const stand = await makeStand({ fair: true });
    stand.mock.fail({ operation: "bitable.v1.app.get", code: 99991663, times: 2 });
    const { app } = stand.client().bitable.v1;
    const error = await stand.run(failureOf(app.get({ path: placeIn(stand.mock.demo.base) })));
    expect(error).toMatchObject({ name: "InvalidToken", code: 99991663, retry: "refresh_token" });
  });

  it("is each core's own, unless they share a cache", async () => {
    const stand = await makeStand({ fair: true });
    const path = placeIn(stand.mock.demo.base);
    const kept = new Map<string, string>();
    const tokenCache = {
      get: (key: string) => kept.get(key),
      set: (key: string, token: string) => void kept.set(key, token),
    };
    const call = (options?: object): Promise<unknown> => stand.run(stand.client(options).bitable.v1.app.get({ path }));
    await call();
    await call();
    expect(fetched(stand)).toBe(2);
    await call({ tokenCache });
    await call({ tokenCache });
    expect(fetched(stand)).toBe(3);
  });

  it("that there cannot be is the service's own error, with its code", async () => {
    const stand = await makeStand();
    const { app } = stand.client({ appSecret: "not-this-app's-secret" }).bitable.v1;
    const error = await stand.run(failureOf(app.get({ path: placeIn(stand.mock.demo.base) })));
    expect(error).toMatchObject({ code: 10015, operationId: "auth.v3.tenant_access_token/internal" });
    expect(stand.verdicts("bitable.v1.app.get")).toEqual([]);
  });
});

describe("a marketplace app", () => {
  it("has tokens of each organization that has it, by its ticket", async () => {
    const market = { appId: "cli_market", appSecret: "market-secret", tenantKeys: ["tenant-1", "tenant-2"] as const };
    const stand = await makeStand({ apps: [{ ...market, type: "isv", appTicket: "ticket-1" }] });
    const { app } = stand.client({ ...market, appTicket: "ticket-1", appType: marketplace }).bitable.v1;
    const path = placeIn(stand.mock.demo.base);
    const calls = Array.from({ length: 30 }, (_, index) =>
      app.get({ path }, { tenantKey: `tenant-${String(1 + (index % 2))}` }),
    );
    expect((await stand.run(Promise.all(calls))).map(({ code }) => code)).toEqual(Array(30).fill(0));
    const callers = stand.mock
      .requests()
      .flatMap(({ caller }) => (caller?.kind === "tenant" ? [caller.tenantKey] : []));
    expect(new Set(callers)).toEqual(new Set(["tenant-1", "tenant-2"]));
  });

  it("gets an error for an organization that has it not, and for an old ticket", async () => {
    const stand = await makeStand();
    const { appId, appSecret, appTicket, tenantKey } = stand.mock.demo.market;
    const path = placeIn(stand.mock.demo.base);
    const call = (options: object): Promise<Error> =>
      stand.run(
        failureOf(stand.client({ appId, appSecret, appType: marketplace, ...options }).bitable.v1.app.get({ path })),
      );
    expect(await call({ appTicket, tenantKey: "tenant-9" })).toMatchObject({ code: 10013 });
    expect(await call({ appTicket: "old", tenantKey })).toMatchObject({ code: 10012 });
  });
});

describe("a user's token", () => {
  it("is asked for again, with the one that was refused, when it has expired", async () => {
    const stand = await makeStand({ fair: true });
    const refusals: (string | undefined)[] = [];
    const userToken = (refused?: string): string => {
      refusals.push(refused);
      return stand.mock.userToken({ lifetimeMs: 1000 }).token;
    };
    const { app } = stand.client({ userToken }).bitable.v1;
    const path = placeIn(stand.mock.demo.base);
    const old = stand.mock.userToken({ lifetimeMs: 1000 }).token;
    await stand.run(stand.clock.sleep(2000));
    await stand.run(app.get({ path }, { as: "user" }));
    await stand.run(
      app.get({ path }, { userToken: (refused) => (refused === old ? stand.mock.userToken().token : old) }),
    );
    expect(refusals).toEqual([undefined]);
    expect(stand.verdicts("bitable.v1.app.get")).toEqual(["answered", "unauthorized", "answered"]);
    expect(stand.mock.requests().at(-1)?.caller).toMatchObject({ kind: "user", openId: stand.mock.demo.openId });
  });

  it("without the scope is refused for good, and says which ones there are", async () => {
    const stand = await makeStand();
    const { token } = stand.mock.userToken({ scopes: [] });
    const call = stand.client().bitable.v1.app.get({ path: placeIn(stand.mock.demo.base) }, { userToken: token });
    const error = await stand.run(failureOf(call));
    expect(error).toMatchObject({ code: 99991679, retry: "never" });
    expect(error).toHaveProperty("remedy", expect.stringContaining("one of these scopes is needed"));
  });
});

describe("no token and no secret", () => {
  it("is shown by errors of any kind, their causes, the log, or a look into the client", async () => {
    const stand = await makeStand({ fair: true });
    const log: LogEntry[] = [];
    const { token } = stand.mock.userToken();
    const client = stand.client({ log: (entry) => log.push(entry), retry: false });
    const path = placeIn(stand.mock.demo.base);
    const errors: Error[] = [];
    const faults = [
      { code: 99991663, times: 2 },
      { code: 99991679 },
      { status: 502 },
      { reset: true },
      { cut: true },
      { garbage: true },
    ] as const;
    for (const fault of faults) {
      const id = stand.mock.fail({ operation: "bitable.v1.app.get", ...fault });
      errors.push(await stand.run(failureOf(client.bitable.v1.app.get({ path }))));
      errors.push(
        await stand.run(
          failureOf(
            createClient({ fetch: stand.mock.fetch, userToken: token, retry: false }).bitable.v1.app.get({
              path: { app_token: token },
            }),
          ),
        ),
      );
      stand.mock.heal(id);
    }
    const shown = [errors, log, client].map((value) => inspect(value, { depth: 20, showHidden: true, getters: true }));
    const all = shown.join() + JSON.stringify([errors, log]) + errors.map(({ stack }) => stack).join();
    expect(all).toContain("bitable.v1.app.get");
    expect(all).not.toContain(stand.mock.demo.appSecret);
    expect(all).not.toMatch(/\b[tua]-[A-Za-z0-9]{30}/);
    expect(inspect(stand.mock.requests(), { depth: 20 })).not.toMatch(/\b[tua]-[A-Za-z0-9]{30}/);
  });
});
