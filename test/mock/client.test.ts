import { createClient, marketplace, type CoreOptions } from "@larkwright/client";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { createMock, type Mock, type MockOptions } from "../../templates/mock/src/index.ts";
import { contractFolder } from "./contract-folder.ts";

let mock: Mock;
beforeEach(async () => {
  mock = await createMock({ contract: contractFolder });
});
afterEach(() => mock.close());

type Client = ReturnType<typeof createClient>;

function clientOf(options: Partial<CoreOptions> = {}, { demo, url }: Mock = mock): Client {
  return createClient({ appId: demo.appId, appSecret: demo.appSecret, baseUrl: url, ...options });
}

function table({ demo }: Mock = mock): { app_token: string; table_id: string } {
  const { app_token, tables } = demo.base;
  return { app_token, table_id: tables[0]?.table_id ?? "" };
}

/** What the mock said to each call but those for tokens. */
function verdicts(of: Mock = mock): readonly string[] {
  return of.requests().flatMap(({ operation, verdict }) => (operation?.startsWith("auth.") ? [] : [verdict]));
}

async function otherMock(options: MockOptions, use: (other: Mock) => Promise<void>): Promise<void> {
  const other = await createMock({ contract: contractFolder, ...options });
  await use(other).finally(() => other.close());
}

describe("the client against the mock", () => {
  it("fetches its token once, for all calls that need one", async () => {
    const client = clientOf();
    await Promise.all([1, 2, 3].map(() => client.bitable.v1.app.get({ path: table() })));
    expect(mock.requests().filter(({ operation }) => operation?.startsWith("auth."))).toHaveLength(1);
  });

  it("calls as a marketplace app", async () => {
    const { appId, appSecret, appTicket, tenantKey } = mock.demo.market;
    const client = clientOf({ appId, appSecret, appTicket, tenantKey, appType: marketplace });
    expect((await client.bitable.v1.app.get({ path: table() })).code).toBe(0);
    expect(mock.requests().at(-1)?.caller).toMatchObject({ kind: "tenant", appId, tenantKey });
  });

  it("calls in a user's name", async () => {
    const { token, openId } = mock.userToken();
    const client = clientOf({ userToken: token });
    await client.bitable.v1.app.get({ path: table() }, { as: "user" });
    expect(mock.requests().at(-1)?.caller).toMatchObject({ kind: "user", openId });
  });

  it("renews a token that has expired", async () => {
    const client = clientOf();
    await client.bitable.v1.app.get({ path: table() });
    mock.fail({ expireTokens: true });
    expect((await client.bitable.v1.app.get({ path: table() })).code).toBe(0);
    expect(verdicts()).toEqual(["answered", "unauthorized", "answered"]);
  });

  it("says what is missing where a scope is", async () => {
    const { token } = mock.userToken({ scopes: [] });
    const call = clientOf({ userToken: token }).bitable.v1.app.get({ path: table() }, { as: "user" });
    await expect(call).rejects.toMatchObject({ code: 99991679, retry: "never" });
  });

  it("keeps to the limits: none of its calls is refused", async () => {
    const client = clientOf();
    await Promise.all(Array.from({ length: 45 }, () => client.bitable.v1.appTable.list({ path: table() })));
    expect(new Set(verdicts())).toEqual(new Set(["answered"]));
  });

  it("waits as long as it is told where it does not keep to them", async () => {
    const client = clientOf({ limiter: false });
    const calls = Array.from({ length: 25 }, () => client.bitable.v1.appTable.list({ path: table() }));
    expect((await Promise.all(calls)).map(({ code }) => code)).toEqual(Array(25).fill(0));
    expect(verdicts()).toContain("limited");
  });

  it("writes to one table in turn", async () => {
    await otherMock({ latency: { ms: 5, jitter: 5 } }, async (other) => {
      const client = clientOf({ limiter: false }, other);
      const write = (): Promise<unknown> =>
        client.bitable.v1.appTableRecord.create({
          path: table(other),
          params: { user_id_type: "open_id" },
          data: { fields: { 任务名称: "新" } },
        });
      await Promise.all(Array.from({ length: 8 }, write));
      expect(verdicts(other)).toEqual(Array(8).fill("answered"));
    });
  });

  it("conflicts where it does not", async () => {
    await otherMock({ latency: { ms: 20 } }, async (other) => {
      const write = (): Promise<unknown> =>
        clientOf({ retry: false }, other).bitable.v1.appTableRecord.create({
          path: table(other),
          params: { user_id_type: "open_id" },
          data: { fields: { 任务名称: "新" } },
        });
      const ends = await Promise.allSettled([write(), write()]);
      expect(ends.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
      expect(ends).toContainEqual({
        status: "rejected",
        reason: expect.objectContaining({ code: 1254291, retry: "serialize" }) as unknown,
      });
    });
  });

  it.each([{ reset: true }, { cut: true }, { status: 503 }] as const)("reads again after %j", async (fault) => {
    const client = clientOf();
    mock.fail({ operation: "bitable.v1.app.get", ...fault });
    expect((await client.bitable.v1.app.get({ path: table() })).code).toBe(0);
    expect(verdicts()).toEqual(["faulted", "answered"]);
  });

  it("takes garbage for no answer", async () => {
    mock.fail({ operation: "bitable.v1.app.get", garbage: true });
    await expect(clientOf().bitable.v1.app.get({ path: table() })).rejects.toMatchObject({ name: "AnswerError" });
  });

  it.each([{ reset: true, when: "after" }, { cut: true }, { status: 502, when: "after" }] as const)(
    "makes nothing twice after %j, by its idempotency key",
    async (fault) => {
      const client = clientOf();
      const path = table();
      const count = async (): Promise<number | undefined> =>
        (await client.bitable.v1.appTableRecord.list({ path })).data?.total;
      const before = (await count()) ?? 0;
      mock.fail({ operation: "bitable.v1.appTableRecord.batchCreate", ...fault });
      await client.bitable.v1.appTableRecord.batchCreate({
        path,
        data: { records: [{ fields: { 任务名称: "一" } }, { fields: { 任务名称: "二" } }] },
      });
      expect(await count()).toBe(before + 2);
      expect(verdicts()).toEqual(["answered", "faulted", "replayed", "answered"]);
    },
  );

  it("needs no socket", async () => {
    await otherMock({ port: false }, async (other) => {
      const { demo, fetch } = other;
      const client = createClient({ appId: demo.appId, appSecret: demo.appSecret, fetch });
      expect((await client.bitable.v1.app.get({ path: table(other) })).code).toBe(0);
    });
  });
});
