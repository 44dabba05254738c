import { describe, expect, it } from "vitest";

import type { TokenCache } from "../../../../templates/client/src/runtime/tokens.ts";
import { facts, market, marketApp, mockService, tokensOf } from "./mock-service.ts";

const parts = { path: { id: 1 } };

describe("a token cache", () => {
  it("is read before anything is fetched, and given what was fetched with the time it lasts", async () => {
    const cache = memoryCache();
    const service = mockService();
    await service.core({ tokenCache: cache }).call(facts, parts);
    await service.core({ tokenCache: cache }).call(facts, parts);
    expect(service.tokenCalls.length).toBe(1);
    const token = service.calls[0]?.headers.get("authorization")?.slice("Bearer ".length);
    expect([...cache.kept.values()]).toEqual([[token, 6_600_000]]);
  });

  it("keeps app, tenant, base URL and kind apart", async () => {
    const cache = memoryCache();
    const service = mockService([], { apps: [marketApp({ ...market, appId: "cli_other" })] });
    const core = (options: object) => service.core({ tokenCache: cache, ...market, ...options });
    await core({}).call(facts, parts);
    await core({ tenantKey: "tenant-2" }).call(facts, parts);
    await core({ appId: "cli_other" }).call(facts, parts);
    await core({ baseUrl: "https://open.larksuite.com" }).call(facts, parts);
    expect(cache.kept.size).toBe(7);
    // The mock is there under any base URL, and the same.
    expect(tokensOf(service.calls)).toEqual([1, 2, 3, 1]);
  });

  it("does not give back a token that was refused", async () => {
    const cache = memoryCache();
    const service = mockService();
    await service.core({ tokenCache: cache }).call(facts, parts);
    service.mock.fail({ expireTokens: true });
    await service.core({ tokenCache: cache }).call(facts, parts);
    expect(service.tokenCalls.length).toBe(2);
    expect(tokensOf(service.calls)).toEqual([1, 1, 2]);
  });

  it("that fails is as good as none", async () => {
    const fails = (): never => {
      throw new Error("cache down");
    };
    const tokenCache: TokenCache = { get: fails, set: () => Promise.reject(new Error("cache down")) };
    const service = mockService();
    await service.core({ tokenCache }).call(facts, parts);
    expect(service.calls[0]?.caller?.kind).toBe("tenant");
  });

  it("is not shared by two cores that were not given one", async () => {
    const service = mockService();
    await service.core().call(facts, parts);
    await service.core().call(facts, parts);
    expect(service.tokenCalls.length).toBe(2);
  });
});

function memoryCache() {
  const kept = new Map<string, [string, number]>();
  return {
    kept,
    get: (key: string) => kept.get(key)?.[0],
    set: (key: string, token: string, ms: number) => void kept.set(key, [token, ms]),
  };
}
