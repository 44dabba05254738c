import { describe, expect, it } from "vitest";

import type { Fault } from "../../../../templates/mock/src/faults/fault.ts";
import { atOnce, jsonOf, makeTestEngine, type TestEngine } from "../make-test-engine.ts";
import { errorRow, smallContract } from "../small-contract.ts";

/** `a.b` counts its calls. */
function countingEngine(fault?: Fault): TestEngine & { readonly calls: () => number } {
  let calls = 0;
  const contract = smallContract(
    [
      {
        id: "a.b",
        tokens: ["tenant"],
        errors: [errorRow(1254607, { status: 400, kind: "not_ready", retry: "backoff" })],
        example: { code: 0, msg: "success", data: { calls: "as documented" } },
        windows: [{ requests: 20, seconds: 1 }],
      },
    ],
    [errorRow(1500, { message: "internal error", status: 500 })],
  );
  const engine = makeTestEngine({
    contract,
    behaviours: { "a.b": () => ({ kind: "data", data: { calls: (calls += 1) } }) },
  });
  if (fault !== undefined) engine.faults.add(fault);
  return { ...engine, calls: () => calls };
}

describe("a fault", () => {
  it("answers the documented failure instead of the call", () => {
    const engine = countingEngine({ operation: "a.b", code: 1254607 });
    const reply = atOnce(engine.call("/open-apis/a.b"));
    expect(reply.status).toBe(400);
    expect(jsonOf(reply)).toMatchObject({ code: 1254607, msg: "message 1254607" });
    expect(engine.calls()).toBe(0);
    expect(engine.journal.entries()).toMatchObject([{ verdict: "faulted", code: 1254607, status: 400 }]);
  });

  it("answers it with another status where one stands beside the code", () => {
    const engine = countingEngine({ operation: "a.b", code: 1254607, status: 200 });
    const reply = atOnce(engine.call("/open-apis/a.b"));
    expect(reply.status).toBe(200);
    expect(jsonOf(reply)).toMatchObject({ code: 1254607, msg: "message 1254607" });
    expect(engine.journal.entries()).toMatchObject([{ verdict: "faulted", code: 1254607, status: 200 }]);
  });

  it("answers a code of the general list", () => {
    expect(atOnce(countingEngine({ code: 1500 }).call("/open-apis/a.b")).status).toBe(500);
  });

  it("answers a code that no page documents all the same", () => {
    expect(jsonOf(atOnce(countingEngine({ code: 4711 }).call("/open-apis/a.b")))).toMatchObject({ code: 4711 });
  });

  it("limits a call with its headers", () => {
    const reply = atOnce(countingEngine({ code: 99991400 }).call("/open-apis/a.b"));
    expect(reply).toMatchObject({
      status: 429,
      headers: { "x-ogw-ratelimit-limit": "20", "x-ogw-ratelimit-reset": "1" },
    });
  });

  it("answers as a proxy does, with no JSON", () => {
    const reply = atOnce(countingEngine({ status: 502 }).call("/open-apis/a.b"));
    expect(reply).toMatchObject({ status: 502, headers: { "content-type": "text/html" } });
    expect(reply.body).toContain("HTTP 502");
  });

  it("breaks the connection before the call is carried out", () => {
    const engine = countingEngine({ reset: true });
    expect(atOnce(engine.call("/open-apis/a.b")).breaks).toBe("reset");
    expect(engine.calls()).toBe(0);
  });

  it("breaks it after, where that is said", () => {
    const engine = countingEngine({ reset: true, when: "after" });
    expect(atOnce(engine.call("/open-apis/a.b")).breaks).toBe("reset");
    expect(engine.calls()).toBe(1);
    expect(engine.journal.entries()[0]?.status).toBeUndefined();
  });

  it("cuts the answer of a call that was carried out", () => {
    const engine = countingEngine({ cut: true });
    const reply = atOnce(engine.call("/open-apis/a.b"));
    expect(reply.breaks).toBe("cut");
    expect(jsonOf(reply)).toMatchObject({ data: { calls: 1 } });
  });

  it("makes garbage of an answer, the same for the same seed", () => {
    const bodies = (): readonly unknown[] => {
      const engine = countingEngine({ garbage: true, times: 50 });
      return Array.from({ length: 12 }, () => String(atOnce(engine.call("/open-apis/a.b")).body));
    };
    expect(bodies()).toEqual(bodies());
    expect(new Set(bodies()).size).toBeGreaterThan(3);
  });

  it("never makes of an answer one that passes for whole", () => {
    const engine = countingEngine({ garbage: true, times: 50 });
    for (let count = 0; count < 15; count += 1) {
      const { body } = atOnce(engine.call("/open-apis/a.b"));
      expect(String(body)).not.toMatch(/^\{.*\}$/s);
    }
  });

  it("expires the tokens that were given out", () => {
    const engine = countingEngine({ expireTokens: true });
    expect(jsonOf(atOnce(engine.call("/open-apis/a.b")))).toMatchObject({ code: 99991663 });
  });

  it("takes time", () => {
    const engine = countingEngine({ delayMs: 300 });
    expect(engine.call("/open-apis/a.b")).toBeInstanceOf(Promise);
    expect(engine.held.waiting).toEqual([300]);
  });

  it("happens to token endpoints too", () => {
    const engine = countingEngine({ operation: "auth.v3.tenantAccessToken.internal", status: 503 });
    const place = "/open-apis/auth/v3/tenant_access_token/internal";
    expect(atOnce(engine.call(place, { method: "POST" })).status).toBe(503);
  });
});

describe("Prefer", () => {
  const prefer = (value: string): { headers: Record<string, string> } => ({ headers: { prefer: value } });

  it("gets the documented failure with its code", () => {
    const engine = countingEngine();
    const reply = atOnce(engine.call("/open-apis/a.b", prefer("code=1254607")));
    expect([reply.status, jsonOf(reply)]).toMatchObject([400, { code: 1254607 }]);
    expect(engine.calls()).toBe(0);
  });

  it("needs no token", () => {
    expect(
      jsonOf(atOnce(countingEngine().call("/open-apis/a.b", { ...prefer("code=1254607"), token: null }))),
    ).toMatchObject({
      code: 1254607,
    });
  });

  it("gets codes of the general list, and HTTP statuses", () => {
    const engine = countingEngine();
    expect(jsonOf(atOnce(engine.call("/open-apis/a.b", prefer("code=99991663"))))).toMatchObject({ code: 99991663 });
    expect(atOnce(engine.call("/open-apis/a.b", prefer("code=503")))).toMatchObject({ status: 503 });
  });

  it("says so where the operation does not document the code", () => {
    expect(jsonOf(atOnce(countingEngine().call("/open-apis/a.b", prefer("code=4711"))))).toEqual({
      code: 9499,
      msg: "bad request",
      error: { message: "a.b does not document 4711", log_id: expect.any(String) as unknown },
    });
  });

  it("gets the example whatever the state is", () => {
    const engine = countingEngine();
    expect(jsonOf(atOnce(engine.call("/open-apis/a.b", prefer("example=default"))))).toMatchObject({
      data: { calls: "as documented" },
    });
    expect(engine.calls()).toBe(0);
  });

  it("gets the answer later", () => {
    const engine = countingEngine();
    void engine.call("/open-apis/a.b", prefer("delay=40"));
    expect(engine.held.waiting).toEqual([40]);
  });
});
