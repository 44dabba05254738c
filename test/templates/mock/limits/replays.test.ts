import { describe, expect, it } from "vitest";

import { makeReplays, replayKey, type Sent } from "../../../../templates/mock/src/limits/replays.ts";

const caller = { kind: "tenant", appId: "cli_1", tenantKey: "t", openId: "ou_1" } as const;
const nothing: Sent = { query: {}, headers: {}, body: undefined };

describe("stored answers", () => {
  it("are found under their key", () => {
    const replays = makeReplays();
    replays.keep("a", { status: 200, body: "x", request: "r" });
    expect(replays.find("a")).toEqual({ status: 200, body: "x", request: "r" });
    expect(replays.find("b")).toBeUndefined();
  });

  it("go, the oldest first, where there are too many", () => {
    const replays = makeReplays();
    for (let count = 0; count <= 10_000; count += 1)
      replays.keep(String(count), { status: 200, body: "", request: "r" });
    expect(replays.find("0")).toBeUndefined();
    expect(replays.find("1")).toBeDefined();
  });

  it("go where they hold too much", () => {
    const replays = makeReplays();
    const body = "x".repeat(6_000_000);
    for (const key of ["a", "b", "c"]) replays.keep(key, { status: 200, body, request: "r" });
    expect([replays.find("a"), replays.find("c")?.body.length]).toEqual([undefined, 6_000_000]);
  });

  it("are kept anew under the same key", () => {
    const replays = makeReplays();
    for (let count = 0; count < 10; count += 1)
      replays.keep("a", { status: 200, body: "x".repeat(6_000_000), request: "r" });
    expect(replays.find("a")).toBeDefined();
  });

  it("go through JSON", () => {
    const replays = makeReplays();
    replays.keep("a", { status: 200, body: "x", request: "r" });
    const other = makeReplays();
    other.restore(JSON.parse(JSON.stringify(replays.snapshot())));
    expect(other.find("a")).toEqual({ status: 200, body: "x", request: "r" });
  });

  it("refuse what is no snapshot", () => {
    expect(() => {
      makeReplays().restore({});
    }).toThrow(TypeError);
  });
});

describe("the key of a call", () => {
  const inQuery = { id: "a.b", idempotency: { in: "query", name: "client_token" } } as const;

  it.each([
    [
      { in: "query", name: "client_token" },
      { ...nothing, query: { client_token: "k" } },
    ],
    [
      { in: "header", name: "X-Key" },
      { ...nothing, headers: { "x-key": "k" } },
    ],
    [
      { in: "body", name: "uuid" },
      { ...nothing, body: { uuid: "k" } },
    ],
  ] as const)("is read from %j", (idempotency, sent) => {
    expect(replayKey({ id: "a.b", idempotency }, "/x", sent, caller)).toContain('"k"');
  });

  it.each([nothing, { ...nothing, query: { client_token: "" } }])("is none where none was sent", (sent) => {
    expect(replayKey(inQuery, "/x", sent, caller)).toBeUndefined();
  });

  it("tells callers and addresses apart", () => {
    const sent = { ...nothing, query: { client_token: "k" } };
    const keys = [
      replayKey(inQuery, "/x", sent, caller),
      replayKey(inQuery, "/y", sent, caller),
      replayKey(inQuery, "/x", sent, { ...caller, appId: "cli_2" }),
      replayKey({ ...inQuery, id: "a.c" }, "/x", sent, caller),
    ];
    expect(new Set(keys).size).toBe(4);
  });
});
