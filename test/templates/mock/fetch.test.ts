import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";

import { createMock, type Mock } from "../../../templates/mock/src/index.ts";
import { mswHandlers } from "../../../templates/mock/src/msw.ts";
import { smallContract } from "./small-contract.ts";

const contract = smallContract([
  {
    id: "a.get",
    path: "/open-apis/a/{id}",
    tokens: [],
    example: { code: 0, msg: "success", data: { text: "x".repeat(99) } },
  },
]);
const place = "https://open.feishu.cn/open-apis/a/1";

let mock: Mock;
beforeAll(async () => {
  mock = await createMock({ contract, port: false });
});
beforeEach(() => {
  mock.reset();
});
afterAll(() => mock.close());

describe("mock.fetch", () => {
  it("answers whatever host is asked", async () => {
    const response = await mock.fetch(place);
    expect([response.status, await response.json()]).toMatchObject([200, { code: 0 }]);
    expect(response.headers.get("x-tt-logid")).toHaveLength(34);
  });

  it("takes a Request, and what is sent with it", async () => {
    await mock.fetch(new Request(place, { method: "DELETE", headers: { a: "b" }, body: "text" }));
    expect(mock.requests()).toMatchObject([{ method: "DELETE", body: "[4 bytes]", verdict: "unknown" }]);
  });

  it("answers below /__mock/ too", async () => {
    expect(await (await mock.fetch("https://any.example/__mock/demo")).json()).toEqual(mock.demo);
    expect((await mock.fetch("https://any.example/")).headers.get("content-type")).toBe("text/html; charset=utf-8");
  });

  it("rejects with a TypeError where the connection is reset", async () => {
    mock.fail({ reset: true });
    const failed = mock.fetch(place);
    await expect(failed).rejects.toBeInstanceOf(TypeError);
    await expect(failed).rejects.toMatchObject({ message: "fetch failed", cause: { code: "ECONNRESET" } });
  });

  it("breaks off in the middle of a body that is cut", async () => {
    mock.fail({ cut: true });
    const response = await mock.fetch(place);
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toBeInstanceOf(TypeError);
  });

  it("rejects with the signal's reason", async () => {
    mock.fail({ delayMs: 10_000 });
    await expect(mock.fetch(place, { signal: AbortSignal.timeout(10) })).rejects.toMatchObject({
      name: "TimeoutError",
    });
    const reason = new Error("own reason");
    await expect(mock.fetch(place, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  });

  it("rejects for an address that is none, as fetch does", async () => {
    await expect(mock.fetch("/relative")).rejects.toBeInstanceOf(TypeError);
  });

  it("gives faults of every kind, the same for the same seed", async () => {
    const seen = async (): Promise<readonly string[]> => {
      const own = await createMock({ contract, port: false, seed: 5 });
      own.fail({ status: 503, rate: 0.3 });
      own.fail({ reset: true, rate: 0.3 });
      own.fail({ garbage: true, rate: 0.3 });
      const results: string[] = [];
      for (let count = 0; count < 60; count += 1) {
        results.push(await own.fetch(place).then((response) => response.text(), String));
      }
      return results;
    };
    expect(await seen()).toEqual(await seen());
    expect(new Set(await seen()).size).toBeGreaterThan(4);
  });
});

describe("mswHandlers", () => {
  interface Handler {
    readonly path: string;
    readonly resolver: (info: { readonly request: Request }) => Promise<Response>;
  }
  const http = { all: (path: string, resolver: Handler["resolver"]): Handler => ({ path, resolver }) };

  it("stand for every address of the platform", () => {
    expect(mswHandlers(http, mock).map(({ path }) => path)).toEqual([
      "https://open.feishu.cn/*",
      "https://open.larksuite.com/*",
    ]);
    expect(mswHandlers(http, mock, ["http://localhost:1/"]).map(({ path }) => path)).toEqual(["http://localhost:1/*"]);
  });

  it("answer as the mock does, and broken connections as network errors", async () => {
    const [handler] = mswHandlers(http, mock);
    const ask = (): Promise<Response> | undefined => handler?.resolver({ request: new Request(place) });
    expect((await ask())?.status).toBe(200);
    mock.fail({ reset: true });
    expect((await ask())?.type).toBe("error");
  });
});
