import { describe, expect, it } from "vitest";

import { createMock } from "../../../templates/mock/src/index.ts";
import { heldClock } from "./make-test-engine.ts";
import { smallContract } from "./small-contract.ts";

const contract = smallContract([
  { id: "a.get", path: "/open-apis/a", tokens: ["tenant"], windows: [{ requests: 2, seconds: 1 }] },
]);
const origin = "https://open.feishu.cn";

async function tenantToken(mock: Awaited<ReturnType<typeof createMock>>): Promise<string> {
  const { appId: app_id, appSecret: app_secret } = mock.demo;
  const response = await mock.fetch(`${origin}/open-apis/auth/v3/tenant_access_token/internal`, {
    method: "POST",
    body: JSON.stringify({ app_id, app_secret }),
  });
  return ((await response.json()) as { tenant_access_token: string }).tenant_access_token;
}

describe("createMock", () => {
  it("knows the same ids for the same seed", async () => {
    const [one, same, other] = await Promise.all([1, 1, 2].map((seed) => createMock({ contract, port: false, seed })));
    expect(one?.demo).toEqual(same?.demo);
    expect(one?.demo).not.toEqual(other?.demo);
  });

  it("is rejected where there is no contract", async () => {
    await expect(createMock({ port: false, contract: "/nowhere/at/all" })).rejects.toThrow("there is no contract");
  });

  it("goes by the clock it is given", async () => {
    const clock = heldClock();
    const mock = await createMock({ contract, port: false, clock });
    const headers = { authorization: `Bearer ${await tenantToken(mock)}` };
    const status = async (): Promise<number> => (await mock.fetch(`${origin}/open-apis/a`, { headers })).status;
    expect([await status(), await status(), await status()]).toEqual([200, 200, 429]);
    clock.time += 1000;
    expect(await status()).toBe(200);
    clock.time += 7_200_000;
    expect(await status()).toBe(400);
  });

  it("enforces no limits where it is told so", async () => {
    const mock = await createMock({ contract, port: false, limits: false });
    const headers = { authorization: `Bearer ${await tenantToken(mock)}` };
    for (let count = 0; count < 10; count += 1) {
      expect((await mock.fetch(`${origin}/open-apis/a`, { headers })).status).toBe(200);
    }
  });

  it("knows further apps", async () => {
    const apps = [{ appId: "cli_own", appSecret: "secret", scopes: [] }];
    const mock = await createMock({ contract, port: false, apps });
    expect(mock.userToken({ appId: "cli_own" }).token).toMatch(/^u-/);
  });

  it("tells of each request when its answer is known", async () => {
    const told: unknown[] = [];
    const mock = await createMock({ contract, port: false, log: (entry) => told.push(entry) });
    await mock.fetch(`${origin}/open-apis/a`);
    expect(told).toMatchObject([{ number: 1, verdict: "unauthorized", status: 400 }]);
  });

  it("does not mind who throws while being told", async () => {
    const log = (): never => {
      throw new Error("not my day");
    };
    const mock = await createMock({ contract, port: false, log });
    expect((await mock.fetch(`${origin}/open-apis/a`)).status).toBe(400);
  });

  it("goes back to the start and remembers tokens", async () => {
    const mock = await createMock({ contract, port: false });
    const headers = { authorization: `Bearer ${await tenantToken(mock)}` };
    const start = mock.snapshot();
    const { app_token } = mock.createBase();
    mock.fail({ status: 503 });
    mock.reset();
    expect([mock.snapshot(), mock.faults(), mock.requests(), mock.events()]).toEqual([start, [], [], []]);
    expect(mock.createBase().app_token).toBe(app_token);
    expect((await mock.fetch(`${origin}/open-apis/a`, { headers })).status).toBe(200);
  });

  it("hands its state to another one", async () => {
    const one = await createMock({ contract, port: false });
    one.createBase({ name: "moved" });
    const other = await createMock({ contract, port: false, seed: 2 });
    other.restore(one.snapshot());
    expect(other.snapshot()).toEqual(one.snapshot());
  });

  it("pushes the ticket that a marketplace app asks for", async () => {
    const mock = await createMock({ contract, port: false });
    const { appId: app_id, appSecret: app_secret, appTicket: app_ticket } = mock.demo.market;
    const body = JSON.stringify({ app_id, app_secret });
    await mock.fetch(`${origin}/open-apis/auth/v3/app_ticket/resend`, { method: "POST", body });
    expect(mock.events()).toMatchObject([{ type: "app_ticket", event: { app_id, app_ticket } }]);
  });
});
