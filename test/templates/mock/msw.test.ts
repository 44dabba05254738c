import { http } from "msw";
import { setupServer, type SetupServer } from "msw/node";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { createMock, type Mock } from "../../../templates/mock/src/index.ts";
import { mswHandlers } from "../../../templates/mock/src/msw.ts";
import { smallContract } from "./small-contract.ts";

const contract = smallContract([{ id: "a.get", path: "/open-apis/a", tokens: [], example: { code: 0, data: {} } }]);
const place = "https://open.feishu.cn/open-apis/a";

describe("the mock behind MSW itself", () => {
  let mock: Mock;
  let server: SetupServer;
  beforeAll(async () => {
    mock = await createMock({ contract, port: false });
    server = setupServer(...mswHandlers(http, mock));
    server.listen({ onUnhandledRequest: "error" });
  });
  afterAll(async () => {
    server.close();
    await mock.close();
  });

  it("answers every call to the platform", async () => {
    const response = await fetch(place);
    expect([response.status, await response.json()]).toEqual([200, { code: 0, data: {} }]);
    expect((await fetch("https://open.larksuite.com/open-apis/none")).status).toBe(404);
  });

  it("breaks connections", async () => {
    mock.fail({ reset: true });
    await expect(fetch(place)).rejects.toBeInstanceOf(TypeError);
    mock.fail({ cut: true });
    const response = await fetch(place);
    await expect(response.text()).rejects.toBeInstanceOf(TypeError);
  });
});
