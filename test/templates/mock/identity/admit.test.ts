import { describe, expect, it } from "vitest";

import type { TokenKind } from "../../../../templates/mock/src/engine/contract.ts";
import { idsFrom, randomFrom } from "../../../../templates/mock/src/engine/random.ts";
import { admit, type AdmittedOperation } from "../../../../templates/mock/src/identity/admit.ts";
import { makeApp, type AppWish } from "../../../../templates/mock/src/identity/apps.ts";
import { makeTokens } from "../../../../templates/mock/src/identity/tokens.ts";
import { heldClock } from "../make-test-engine.ts";

const clock = heldClock();
const ids = idsFrom(randomFrom(1));
const tokens = makeTokens(clock, ids);

function tokenOf(kinds: readonly [TokenKind, ...TokenKind[]], wish: AppWish = {}, scopes?: readonly string[]): string {
  const app = makeApp(wish, ids);
  const more = scopes === undefined ? {} : { scopes };
  return tokens.give({ app, tenantKey: "t1", openId: "ou_1", kinds, ...more }).token;
}

function codeFor(authorization: string | undefined, operation: Partial<AdmittedOperation>): number | string {
  const admission = admit({ details: () => ({}), ...operation }, authorization, { tokens, clock });
  return "failure" in admission ? admission.failure.code : admission.caller.kind;
}

describe("admission", () => {
  it("needs no token where the page says none", () => {
    expect(codeFor(undefined, { tokens: [] })).toBe("none");
  });

  it.each([undefined, "", "Bearer", "Bearer  "])("says 99991661 of the header %j", (header) => {
    expect(codeFor(header, { tokens: ["tenant"] })).toBe(99991661);
  });

  it("needs some token where the page does not say which", () => {
    expect(codeFor(undefined, {})).toBe(99991661);
    expect(codeFor(`Bearer ${tokenOf(["user"])}`, {})).toBe("user");
  });

  it("needs none where the page does not say so and the request holds the secret", () => {
    const schema = { type: "object", properties: { client_id: {}, client_secret: {} } };
    expect(codeFor(undefined, { details: () => ({ request: { schema } }) })).toBe("none");
    expect(codeFor(undefined, { tokens: ["user"], details: () => ({ request: { schema } }) })).toBe(99991661);
  });

  it.each([
    ["Bearer t-unknown", 99991663],
    ["Bearer a-unknown", 99991664],
    ["Bearer u-unknown", 99991668],
    ["Bearer eyJunknown", 99991671],
    ["Basic dXNlcg==", 99991671],
  ])("says of “%s” %d", (header, code) => {
    expect(codeFor(header, { tokens: ["tenant", "user", "app"] })).toBe(code);
  });

  it("reads the scheme in any case", () => {
    expect(codeFor(`bearer ${tokenOf(["tenant"])}`, { tokens: ["tenant"] })).toBe("tenant");
  });

  it.each([
    ["tenant", 99991663],
    ["app", 99991664],
    ["user", 99991677],
  ] as const)("says of an expired token of a %s %d", (kind, code) => {
    const header = `Bearer ${tokenOf([kind])}`;
    clock.time += 7_200_000;
    expect(codeFor(header, { tokens: [kind] })).toBe(code);
  });

  it.each([
    ["tenant", "user", 99991663],
    ["user", "tenant", 99991668],
    ["app", "tenant", 99991664],
  ] as const)("says of a %s token where a %s is wanted %d", (kind, wanted, code) => {
    expect(codeFor(`Bearer ${tokenOf([kind])}`, { tokens: [wanted] })).toBe(code);
  });

  it("takes a custom app's token for both kinds it stands for", () => {
    const header = `Bearer ${tokenOf(["tenant", "app"])}`;
    expect(codeFor(header, { tokens: ["tenant"] })).toBe("tenant");
    expect(codeFor(header, { tokens: ["app"] })).toBe("app");
  });

  it("lets an app with every scope do everything", () => {
    expect(codeFor(`Bearer ${tokenOf(["tenant"])}`, { tokens: ["tenant"], scopes: ["a:b"] })).toBe("tenant");
  });

  it("is content with any one of the scopes", () => {
    const header = `Bearer ${tokenOf(["tenant"], { scopes: ["a:b"] })}`;
    expect(codeFor(header, { tokens: ["tenant"], scopes: ["x:y", "a:b"] })).toBe("tenant");
  });

  it("says 99991672 of an app without the scope, and which ones there are", () => {
    const header = `Bearer ${tokenOf(["tenant"], { scopes: ["a:b"] })}`;
    expect(
      admit({ tokens: ["tenant"], scopes: ["x:y"], details: () => ({}) }, header, { tokens, clock }),
    ).toMatchObject({
      failure: {
        code: 99991672,
        reason: "one of these scopes is needed: x:y",
        details: { permission_violations: [{ type: "action_scope_required", subject: "x:y" }] },
      },
    });
  });

  it("says 99991679 of a user who has not granted the scope", () => {
    const header = `Bearer ${tokenOf(["user"], {}, ["a:b"])}`;
    expect(codeFor(header, { tokens: ["user"], scopes: ["x:y"] })).toBe(99991679);
  });

  it("asks the app before the user", () => {
    const header = `Bearer ${tokenOf(["user"], { scopes: ["a:b"] }, [])}`;
    expect(codeFor(header, { tokens: ["user"], scopes: ["x:y"] })).toBe(99991672);
  });

  it("says 99991673 of an app that is stopped", () => {
    expect(codeFor(`Bearer ${tokenOf(["tenant"], { enabled: false })}`, { tokens: ["tenant"] })).toBe(99991673);
  });

  it("knows no token by a name of every object", () => {
    expect(codeFor("Bearer __proto__", { tokens: ["tenant"] })).toBe(99991671);
  });
});
