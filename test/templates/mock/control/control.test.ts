import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";

import { createMock, type Mock } from "../../../../templates/mock/src/index.ts";
import { smallContract } from "../small-contract.ts";

const contract = smallContract([{ id: "a.get", path: "/open-apis/a", tokens: ["user"], scopes: ["a:b"] }]);

let mock: Mock;
beforeAll(async () => {
  mock = await createMock({ contract });
});
beforeEach(() => {
  mock.reset();
});
afterAll(() => mock.close());

async function ask(method: string, name: string, body?: unknown): Promise<{ status: number; body: unknown }> {
  const init = { method, ...(body === undefined ? {} : { body: JSON.stringify(body) }) };
  const response = await fetch(`${mock.url}/__mock/${name}`, init);
  return { status: response.status, body: await response.json() };
}

describe("/__mock/", () => {
  it("tells the demo ids", async () => {
    expect(await ask("GET", "demo")).toEqual({ status: 200, body: mock.demo });
  });

  it("tells the requests, and does not count its own", async () => {
    await fetch(`${mock.url}/open-apis/a`);
    const { body } = await ask("GET", "requests");
    expect(body).toMatchObject([{ number: 1, path: "/open-apis/a", verdict: "unauthorized", code: 99991661 }]);
  });

  it("turns faults on and off", async () => {
    const { body } = await ask("POST", "faults", { operation: "a.get", status: 503, times: 2 });
    const { id } = body as { id: number };
    expect((await fetch(`${mock.url}/open-apis/a`)).status).toBe(503);
    expect((await ask("GET", "faults")).body).toMatchObject([{ id, happened: 1, left: 1 }]);
    expect((await ask("DELETE", `faults/${String(id)}`)).body).toEqual({ removed: true });
    expect((await ask("GET", "faults")).body).toEqual([]);
  });

  it("turns all faults off", async () => {
    await ask("POST", "faults", { status: 503, times: 2 });
    expect((await ask("DELETE", "faults")).body).toEqual({ removed: true });
    expect((await ask("DELETE", "faults")).body).toEqual({ removed: false });
  });

  it("says what is wrong with a fault", async () => {
    expect(await ask("POST", "faults", { rate: 7 })).toEqual({
      status: 400,
      body: { error: "fault: rate: expected a number from 0 to 1" },
    });
  });

  it.each([
    ["bases", { tabels: [] }, "base: no such member “tabels”; there are name, advanced, tables, owner, dashboards"],
    ["bases", { tables: "x" }, "tables: expected a list"],
    ["bases", { tables: [7] }, "tables[0]: expected an object"],
    [
      "bases",
      { tables: [{ name: "a", fields: [{ name: "b", typ: 1 }] }] },
      "tables[0].fields[0]: no such member “typ”",
    ],
    ["bases", { dashboards: 5 }, "dashboards: expected a list"],
    ["bases", { dashboards: ["a", 5] }, "dashboards[1]: expected text"],
    ["bases", { owner: {} }, "owner: expected text"],
    ["bases", { tables: [{ name: 5 }] }, "tables[0].name: expected text"],
    ["bases", { tables: [{ name: "a", records: [{}, null] }] }, "tables[0].records[1]: expected an object"],
    ["bases", { tables: [{ name: "a", views: [{ title: "b" }] }] }, "tables[0].views[0]: no such member “title”"],
    ["user-token", { lifetimeMs: "1" }, "lifetimeMs: expected a number"],
    ["user-token", { scope: ["a:b"] }, "user token: no such member “scope”; there are openId, scopes"],
  ])("says of what is asked of %s by %j what is wrong with it", async (name, wish, reason) => {
    const { status, body } = await ask("POST", name, wish);
    expect([status, (body as { error: string }).error]).toEqual([400, expect.stringContaining(reason)]);
  });

  it("gives a user's token that works", async () => {
    const { body } = await ask("POST", "user-token", { scopes: ["a:b"] });
    const { token } = body as { token: string };
    const response = await fetch(`${mock.url}/open-apis/a`, { headers: { authorization: `Bearer ${token}` } });
    expect(response.status).toBe(200);
  });

  it.each([[{ appId: "cli_none" }], [{ scopes: "a" }], [{ openId: 1 }], [{ lifetimeMs: -1 }], [[]]])(
    "refuses %j as a wish for a token",
    async (wish) => {
      expect((await ask("POST", "user-token", wish)).status).toBe(400);
    },
  );

  it("makes a base", async () => {
    const { status, body } = await ask("POST", "bases", {
      name: "b",
      tables: [{ name: "t", fields: [{ name: "f", type: 1 }] }],
    });
    expect([status, body]).toMatchObject([200, { tables: [{ name: "t" }] }]);
  });

  it("gives the state, and takes it back", async () => {
    const before = (await ask("GET", "state")).body;
    await ask("POST", "bases", {});
    expect((await ask("GET", "state")).body).not.toEqual(before);
    expect((await ask("PUT", "state", before)).status).toBe(200);
    expect((await ask("GET", "state")).body).toEqual(before);
  });

  it.each([[{}], [[]], [{ random: 1 }], ["x"]])("refuses %j as state, and changes nothing", async (state) => {
    const before = (await ask("GET", "state")).body;
    expect((await ask("PUT", "state", state)).status).toBe(400);
    expect((await ask("GET", "state")).body).toEqual(before);
  });

  it("goes back to the start", async () => {
    const before = (await ask("GET", "state")).body;
    await ask("POST", "bases", {});
    await ask("POST", "faults", { status: 503 });
    await ask("POST", "reset");
    expect((await ask("GET", "state")).body).toEqual(before);
    expect((await ask("GET", "faults")).body).toEqual([]);
  });

  it("says what there is", async () => {
    expect(await ask("GET", "nothing")).toMatchObject({
      status: 404,
      body: {
        commands: [
          "demo",
          "requests",
          "events",
          "faults",
          "webhooks",
          "connections",
          "emit",
          "pushes",
          "settled",
          "reset",
          "state",
          "bases",
          "user-token",
        ],
      },
    });
    expect((await ask("GET", "")).body).toMatchObject({ commands: expect.arrayContaining(["demo"]) as unknown });
    expect(await ask("GET", "reset")).toEqual({ status: 405, body: { error: "use POST" } });
    expect((await ask("GET", "demo/../__proto__")).status).toBe(404);
  });

  it("has all that a test in the mock's own process has", async () => {
    const commands: Readonly<Record<string, string>> = {
      ...{ demo: "demo", createBase: "bases", userToken: "user-token", requests: "requests", reset: "reset" },
      ...{ fail: "faults", heal: "faults", faults: "faults", snapshot: "state", restore: "state" },
      ...{ events: "events", subscribe: "webhooks", unsubscribe: "webhooks", webhooks: "webhooks" },
      ...{ connections: "connections", emit: "emit", pushes: "pushes", settled: "settled" },
    };
    const { url: _url, port: _port, fetch: _fetch, close: _close, ...offered } = mock;
    expect(Object.keys(commands).sort()).toEqual(Object.keys(offered).sort());
    const known = ((await ask("GET", "")).body as { readonly commands: readonly string[] }).commands;
    expect(known.toSorted()).toEqual([...new Set(Object.values(commands))].sort());
  });

  it("tells when nothing is being pushed any more", async () => {
    expect(await ask("GET", "settled")).toEqual({ status: 200, body: { ok: true } });
  });

  it("refuses a body that is no JSON", async () => {
    const response = await fetch(`${mock.url}/__mock/faults`, { method: "POST", body: "{" });
    expect([response.status, await response.json()]).toEqual([400, { error: "the body is no JSON" }]);
  });

  it("is not for the pages of other sites", async () => {
    const headers = { origin: "http://evil.example" };
    expect((await fetch(`${mock.url}/__mock/reset`, { method: "POST", headers })).status).toBe(403);
  });
});
