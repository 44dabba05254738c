import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { createMock, type Mock } from "../../../templates/mock/src/index.ts";
import { mswHandlers, type MswHttp } from "../../../templates/mock/src/msw.ts";
import { smallContract } from "./small-contract.ts";

interface Server {
  listen(options: object): void;
  close(): void;
}

/** MSW itself, where it is installed: it is an optional peer. */
const load = async <Module>(name: string): Promise<Module | undefined> =>
  import(/* @vite-ignore */ name).then(
    (module) => module as Module,
    () => undefined,
  );
const msw = await load<{ readonly http: MswHttp<object> }>("msw");
const node = await load<{ readonly setupServer: (...handlers: object[]) => Server }>("msw/node");

const contract = smallContract([{ id: "a.get", path: "/open-apis/a", tokens: [], example: { code: 0, data: {} } }]);
const place = "https://open.feishu.cn/open-apis/a";

describe.skipIf(msw === undefined)("the mock behind MSW itself", () => {
  let mock: Mock;
  let server: Server | undefined;
  beforeAll(async () => {
    mock = await createMock({ contract, port: false });
    server = node?.setupServer(...(msw === undefined ? [] : mswHandlers(msw.http, mock)));
    server?.listen({ onUnhandledRequest: "error" });
  });
  afterAll(async () => {
    server?.close();
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
