import { describe, expect, it } from "vitest";

import type { Behaviour } from "../../../../templates/mock/src/engine/behaviour.ts";
import type { Reply } from "../../../../templates/mock/src/engine/exchange.ts";
import { atOnce, jsonOf, makeTestEngine, type TestEngine, type TestSetting } from "../make-test-engine.ts";
import { errorRow, smallContract, type SmallOperation } from "../small-contract.ts";

const ok: Behaviour = () => ({ kind: "data", data: { done: true } });

/** One operation `a.b` and what it does. */
function engineOf(facts: Partial<SmallOperation> = {}, setting: Partial<TestSetting> = {}): TestEngine {
  const contract = smallContract([{ id: "a.b", tokens: ["tenant"], ...facts }]);
  return makeTestEngine({ contract, behaviours: { "a.b": ok }, ...setting });
}

function shown(reply: Reply | Promise<Reply>): unknown {
  const { status, headers, body } = atOnce(reply);
  return { status, type: headers["content-type"], body: JSON.parse(String(body)) as unknown };
}

const json = "application/json; charset=utf-8";

describe("a call", () => {
  it("is answered in the platform's envelope, with a log id", () => {
    const engine = engineOf();
    const reply = atOnce(engine.call("/open-apis/a.b"));
    expect(shown(reply)).toEqual({ status: 200, type: json, body: { code: 0, msg: "success", data: { done: true } } });
    expect(reply.headers["x-tt-logid"]).toMatch(/^20231114221320[0-9A-F]{20}$/);
  });

  it("is answered from the documented example where nothing keeps state", () => {
    const example = { code: 0, msg: "success", data: { name: "documented" } };
    const engine = engineOf({ example }, { behaviours: {} });
    expect(shown(engine.call("/open-apis/a.b"))).toEqual({ status: 200, type: json, body: example });
  });

  it("is recorded with its verdict", () => {
    const engine = engineOf();
    void engine.call("/open-apis/a.b?x=1");
    expect(engine.journal.entries()).toMatchObject([
      { operation: "a.b", path: "/open-apis/a.b", query: "x=1", verdict: "answered", status: 200, code: 0 },
    ]);
  });

  it("reaches its behaviour with path, query, body and caller", () => {
    const seen: unknown[] = [];
    const engine = engineOf(
      {
        method: "POST",
        path: "/open-apis/x/{thing}",
        details: { request: { mediaType: "application/json", required: true, schema: { type: "object" } } },
      },
      {
        behaviours: {
          "a.b": ({ path, body, caller }) => (seen.push({ path, body, caller }), ok({} as never, {} as never)),
        },
      },
    );
    void engine.call("/open-apis/x/a%20b", { method: "POST", json: { n: 1 } });
    expect(seen).toMatchObject([
      { path: { thing: "a b" }, body: { n: 1 }, caller: { kind: "tenant", appId: engine.app.appId } },
    ]);
  });

  it("fails with the first documented code that its behaviour names", () => {
    const behaviour: Behaviour = () => ({
      kind: "failure",
      codes: [7, 8],
      means: "not_found",
      reason: "no such thing",
    });
    const engine = engineOf(
      { errors: [errorRow(8, { status: 404, kind: "not_found" })] },
      { behaviours: { "a.b": behaviour } },
    );
    expect(shown(engine.call("/open-apis/a.b"))).toMatchObject({ status: 404, body: { code: 8, msg: "message 8" } });
    expect(engine.journal.entries()).toMatchObject([{ verdict: "failed", code: 8, reason: "no such thing" }]);
  });

  it("costs the mock nothing where a behaviour breaks", () => {
    const behaviour: Behaviour = () => {
      throw new Error("oops");
    };
    const engine = engineOf({}, { behaviours: { "a.b": behaviour } });
    expect(shown(engine.call("/open-apis/a.b"))).toMatchObject({ status: 500, body: { code: 10500 } });
    expect(engine.journal.entries()).toMatchObject([{ verdict: "broken", reason: "Error: oops" }]);
  });

  it("is refused where what it sends is nested too deep for anyone", () => {
    const behaviour: Behaviour = () => {
      throw new RangeError("Maximum call stack size exceeded");
    };
    expect(atOnce(engineOf({}, { behaviours: { "a.b": behaviour } }).call("/open-apis/a.b")).status).toBe(400);
  });
});

describe("a request that no operation takes", () => {
  it("gets 404 in the envelope", () => {
    expect(shown(engineOf().call("/open-apis/other"))).toMatchObject({ status: 404, body: { code: 99991201 } });
  });

  it("gets 405 with the methods that there are", () => {
    const reply = atOnce(engineOf().call("/open-apis/a.b", { method: "DELETE" }));
    expect(reply).toMatchObject({ status: 405, headers: { allow: "GET" } });
    expect(jsonOf(reply)).toMatchObject({ code: 99991301 });
  });

  it.each(["/open-apis/../etc/passwd", "/%2e%2e/%00", "/open-apis/%ff", "/open-apis/%", "//", "*", "/__proto__"])(
    "is refused for its path: %s",
    (target) => {
      expect(atOnce(engineOf({ path: "/open-apis/{x}" }).call(target)).status).toBeGreaterThanOrEqual(400);
    },
  );
});

describe("a token", () => {
  it("is asked for first", () => {
    const engine = engineOf();
    expect(shown(engine.call("/open-apis/a.b", { token: null }))).toMatchObject({
      status: 400,
      body: { code: 99991661 },
    });
    expect(engine.journal.entries()).toMatchObject([{ verdict: "unauthorized", code: 99991661 }]);
  });

  it("is refused with the operation's own status and message where its page documents the code", () => {
    const engine = engineOf({ errors: [errorRow(99991663, { status: 401, message: "own words" })] });
    expect(shown(engine.call("/open-apis/a.b", { token: "t-unknown" }))).toMatchObject({
      status: 401,
      body: { code: 99991663, msg: "own words" },
    });
  });

  it("comes from its endpoint", () => {
    const engine = engineOf();
    const { appId: app_id, appSecret: app_secret } = engine.app;
    const place = "/open-apis/auth/v3/tenant_access_token/internal";
    const reply = atOnce(engine.call(place, { method: "POST", token: null, json: { app_id, app_secret } }));
    const { tenant_access_token } = jsonOf(reply) as { tenant_access_token: string };
    expect(atOnce(engine.call("/open-apis/a.b", { token: tenant_access_token })).status).toBe(200);
    expect(atOnce(engine.call(place)).status).toBe(405);
  });
});

describe("limits", () => {
  const windows = [{ requests: 1, seconds: 10 }];

  it("refuse a call too many with 429 and both headers", () => {
    const engine = engineOf({ windows });
    void engine.call("/open-apis/a.b");
    engine.clock.time += 2500;
    const reply = atOnce(engine.call("/open-apis/a.b"));
    expect(reply).toMatchObject({
      status: 429,
      headers: { "x-ogw-ratelimit-limit": "1", "x-ogw-ratelimit-reset": "8" },
    });
    expect(jsonOf(reply)).toMatchObject({ code: 99991400, msg: "request trigger frequency limit" });
  });

  it("refuse it as the page says", () => {
    const engine = engineOf({ windows, limited: { status: 400, code: 7 } });
    void engine.call("/open-apis/a.b");
    expect(shown(engine.call("/open-apis/a.b"))).toMatchObject({ status: 400, body: { code: 7 } });
  });

  it("hold for the time that the window says", () => {
    const engine = engineOf({ windows });
    void engine.call("/open-apis/a.b");
    engine.clock.time += 10_000;
    expect(atOnce(engine.call("/open-apis/a.b")).status).toBe(200);
  });

  it("count no call without a good token", () => {
    const engine = engineOf({ windows });
    void engine.call("/open-apis/a.b", { token: null });
    expect(atOnce(engine.call("/open-apis/a.b")).status).toBe(200);
  });
});

describe("an idempotency key", () => {
  const idempotency = { in: "header", name: "x-key" } as const;
  function counting(fails = false): Behaviour {
    let count = 0;
    return () => {
      count += 1;
      const failure = { kind: "failure", codes: [], means: "internal", reason: "not now" } as const;
      return fails && count === 1 ? failure : { kind: "data", data: { count } };
    };
  }
  const keyed = { headers: { "x-key": "k" } };

  it("gets the same answer again", () => {
    const engine = engineOf({ idempotency }, { behaviours: { "a.b": counting() } });
    const first = atOnce(engine.call("/open-apis/a.b", keyed)).body;
    expect(atOnce(engine.call("/open-apis/a.b", keyed)).body).toBe(first);
    expect(engine.journal.entries().map(({ verdict }) => verdict)).toEqual(["answered", "replayed"]);
  });

  it("is carried out again after a failure", () => {
    const engine = engineOf({ idempotency }, { behaviours: { "a.b": counting(true) } });
    void engine.call("/open-apis/a.b", keyed);
    expect(shown(engine.call("/open-apis/a.b", keyed))).toMatchObject({ body: { data: { count: 2 } } });
  });

  it("decides alone, where no conflict of keys is documented", () => {
    const engine = engineOf({ idempotency }, { behaviours: { "a.b": counting() } });
    void engine.call("/open-apis/a.b", keyed);
    expect(shown(engine.call("/open-apis/a.b?other=1", keyed))).toMatchObject({ body: { data: { count: 1 } } });
  });

  it("gives another request the documented conflict of keys", () => {
    const errors = [
      errorRow(1, { name: "WriteConflict", kind: "conflict", retry: "serialize" }),
      errorRow(1255006, { name: "ClientTokenConflict", kind: "conflict" }),
    ];
    const inQuery = { in: "query", name: "client_token" } as const;
    const parameters = [{ name: "client_token", in: "query", required: false, schema: { type: "string" } }] as const;
    const engine = engineOf(
      { idempotency: inQuery, errors, details: { parameters } },
      { behaviours: { "a.b": counting() } },
    );
    void engine.call("/open-apis/a.b?client_token=k");
    expect(shown(engine.call("/open-apis/a.b?client_token=k&other=1"))).toMatchObject({ body: { code: 1255006 } });
    expect(shown(engine.call("/open-apis/a.b?client_token=k"))).toMatchObject({ body: { data: { count: 1 } } });
  });

  it("is not shared between keys, or with calls without one", () => {
    const engine = engineOf({ idempotency }, { behaviours: { "a.b": counting() } });
    const bodies = [keyed, {}, {}, { headers: { "x-key": "l" } }].map((more) =>
      jsonOf(atOnce(engine.call("/open-apis/a.b", more))),
    );
    expect(bodies).toMatchObject([1, 2, 3, 4].map((count) => ({ data: { count } })));
  });
});

describe("writes to the same thing, where answers take time", () => {
  const facts: Partial<SmallOperation> = {
    path: "/open-apis/x/{table}",
    serializeBy: ["table"],
    errors: [errorRow(1254291, { status: 400, kind: "conflict", retry: "serialize" })],
  };

  it("conflict as documented", async () => {
    const engine = engineOf(facts, { latency: { ms: 50 } });
    const first = engine.call("/open-apis/x/1");
    const second = engine.call("/open-apis/x/1");
    const other = engine.call("/open-apis/x/2");
    await engine.held.wake();
    expect((await first).status).toBe(200);
    expect(jsonOf(await second)).toMatchObject({ code: 1254291 });
    expect((await other).status).toBe(200);
    expect(engine.journal.entries().map(({ verdict }) => verdict)).toEqual(["answered", "conflict", "answered"]);
  });

  it("do not when the first has been answered", async () => {
    const engine = engineOf(facts, { latency: { ms: 50 } });
    const first = engine.call("/open-apis/x/1");
    await engine.held.wake();
    await first;
    const second = engine.call("/open-apis/x/1");
    await engine.held.wake();
    expect((await second).status).toBe(200);
  });

  it("never do where answers take no time", () => {
    const engine = engineOf(facts);
    expect([engine.call("/open-apis/x/1"), engine.call("/open-apis/x/1")].map((reply) => atOnce(reply).status)).toEqual(
      [200, 200],
    );
  });

  it("are free again where one has failed", async () => {
    let isBroken = true;
    const behaviour: Behaviour = (call, world) => {
      if (!isBroken) return ok(call, world);
      isBroken = false;
      throw new Error("oops");
    };
    const engine = engineOf(facts, { latency: { ms: 50 }, behaviours: { "a.b": behaviour } });
    void engine.call("/open-apis/x/1");
    const second = engine.call("/open-apis/x/1");
    await engine.held.wake();
    expect((await second).status).toBe(200);
  });
});

describe("latency", () => {
  it("is the same with its jitter for the same seed", () => {
    const delays = (seed: number): readonly number[] => {
      const engine = engineOf({}, { latency: { ms: 10, jitter: 100 }, seed });
      for (let count = 0; count < 5; count += 1) void engine.call("/open-apis/a.b");
      return engine.held.waiting;
    };
    expect(delays(1)).toEqual(delays(1));
    expect(delays(1)).not.toEqual(delays(2));
    expect(delays(1).every((ms) => ms >= 10 && ms <= 110)).toBe(true);
  });
});
