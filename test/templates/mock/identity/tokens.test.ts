import { describe, expect, it } from "vitest";

import { idsFrom, randomFrom } from "../../../../templates/mock/src/engine/random.ts";
import { makeApp } from "../../../../templates/mock/src/identity/apps.ts";
import { makeTokens, type GrantWish } from "../../../../templates/mock/src/identity/tokens.ts";
import { heldClock } from "../make-test-engine.ts";

const ids = idsFrom(randomFrom(1));
const app = makeApp({}, ids);
const wish: GrantWish = { app, tenantKey: "t", openId: "ou_1", kinds: ["user"] };

describe("tokens", () => {
  it("begin as their kind does", () => {
    const tokens = makeTokens(heldClock(), ids);
    const kinds = (["tenant", "app", "user"] as const).map((kind) => tokens.give({ ...wish, kinds: [kind] }).token);
    expect(kinds.map((token) => token.slice(0, 2))).toEqual(["t-", "a-", "u-"]);
  });

  it("are all expired at once, later ones not", () => {
    const clock = heldClock();
    const tokens = makeTokens(clock, ids);
    const { token } = tokens.give(wish);
    tokens.expireAll();
    const later = tokens.give(wish).token;
    expect(tokens.find(token)?.expiresAt).toBeLessThanOrEqual(clock.time);
    expect(tokens.find(later)?.expiresAt).toBeGreaterThan(clock.time);
  });

  it("are renewed after that, not given again", () => {
    const tokens = makeTokens(heldClock(), ids);
    const { token } = tokens.renew(wish);
    expect(tokens.renew(wish).token).toBe(token);
    tokens.expireAll();
    expect(tokens.renew(wish).token).not.toBe(token);
  });

  it("are forgotten, the oldest first, where there are too many", () => {
    const tokens = makeTokens(heldClock(), ids);
    const first = tokens.give(wish).token;
    for (let count = 0; count < 10_000; count += 1) tokens.give(wish);
    expect(tokens.find(first)).toBeUndefined();
    expect(tokens.find(tokens.give(wish).token)).toBeDefined();
  });
});
