import { describe, expect, it } from "vitest";

import type { CallOptions, CoreOptions } from "../../../../templates/client/src/runtime/core-options.ts";
import type { OperationFacts, Parts } from "../../../../templates/client/src/runtime/facts.ts";
import { operation } from "../../../../templates/client/src/runtime/operation.ts";
import { retryPolicy } from "../../../../templates/client/src/runtime/retry.ts";
import type { AnswerError } from "../../../../templates/client/src/runtime/errors.ts";
import { NetworkError } from "../../../../templates/client/src/runtime/errors.ts";
import { failureOf } from "../../../failure-of.ts";
import { facts, json, mockService, type Happening } from "./mock-service.ts";

const parts: Parts = { path: { id: 1 } };
const read: OperationFacts = { id: "a.v1.b.get", method: "GET", path: "/open-apis/a", errors: facts.errors };
const keyed: OperationFacts = { ...facts, idempotency: { in: "query", name: "client_token" } };

const failures = {
  "an internal error": { code: 8 },
  "HTTP 502 without an envelope": { status: 502 },
  "an undocumented code on HTTP 500": { code: 4711, status: 500 },
  "a broken connection": { reset: true },
} as const;

const refusals = {
  "HTTP 429": { code: 99991400 },
  "99991400 on HTTP 400": { code: 99991400, status: 400 },
  "a write conflict": { code: 9 },
  "data that is not ready": { code: 10 },
  "a connection refused": new TypeError("fetch failed", {
    cause: Object.assign(new Error("x"), { code: "ECONNREFUSED" }),
  }),
} as const;

describe("a call that failed by", () => {
  it.each(Object.entries(failures))("%s is repeated where it reads", async (_, reply) => {
    expect(await countOf(read, reply)).toBe(2);
  });

  it.each(Object.entries(failures))(
    "%s is not repeated where it writes, since it may have happened",
    async (_, reply) => {
      expect(await countOf(facts, reply)).toBe(1);
    },
  );

  it.each(Object.entries(failures))("%s is repeated with the same idempotency key", async (_, reply) => {
    const service = mockService([reply], { operations: [keyed] });
    await operation<Parts, never>(keyed)(service.core(), parts);
    expect(service.calls.length).toBe(2);
    expect(new Set(service.calls.map(({ url }) => url)).size).toBe(1);
  });

  it.each(Object.entries(failures))("%s is repeated where the caller says that it does no harm", async (_, reply) => {
    expect(await countOf(facts, reply, { repeatable: true })).toBe(2);
  });

  it.each(Object.entries(refusals))("%s is repeated, writes as well: it was not carried out", async (_, reply) => {
    expect(await countOf(facts, reply)).toBe(2);
  });

  it("a code whose advice is never is not repeated", async () => {
    expect(await countOf(read, { code: 7 })).toBe(1);
  });

  it("an attempt out of time is repeated where it reads", async () => {
    const service = mockService(["never"], { operations: [read] });
    await service.core({ timeoutMs: 100 }).call(read);
    expect(service.calls.length).toBe(2);
  });

  it("anything is not repeated where the caller wants none of it", async () => {
    expect(await countOf(read, { code: 8 }, { retry: false })).toBe(1);
    expect(await countOf(read, { code: 8 }, {}, { retry: false })).toBe(1);
  });

  it("anything is not repeated where its body is a stream that is gone", async () => {
    const stream = new Response("abc").body;
    const bytes: OperationFacts = { ...facts, sends: "bytes" };
    const service = mockService([{ code: 9 }], { operations: [bytes] });
    const send = operation<Parts, never>(bytes);
    await failureOf(send(service.core(), { ...parts, data: stream }));
    expect(service.calls.length).toBe(1);
  });

  it("something unclear and then clearly says that it may have happened all the same", async () => {
    const service = mockService([{ reset: true }, { code: 7 }], { operations: [keyed] });
    const error = await failureOf(operation<Parts, never>(keyed)(service.core(), parts));
    expect(error).toMatchObject({ name: "BaseTokenNotFound", mayHaveHappened: true });
  });
});

describe("the pause before the next attempt", () => {
  it("is random up to a bound that doubles", () => {
    const error = unavailable();
    const policy = retryPolicy({ attempts: 9, baseMs: 100, maxMs: 1000 }, () => 1);
    expect([1, 2, 3, 4, 5].map((tries) => policy.pauseAfter(error, tries, true))).toEqual([100, 200, 400, 800, 1000]);
    expect(retryPolicy({}, () => 0).pauseAfter(error, 1, true)).toBe(0);
  });

  it.each([
    [{ "x-ogw-ratelimit-reset": "3" }, 3250],
    [{ "retry-after": "4" }, 4250],
    [{ date: "Sat, 21 Nov 2026 08:00:00 GMT", "retry-after": "Sat, 21 Nov 2026 08:00:05 GMT" }, 5250],
    [{ "retry-after": "soon" }, 250],
    [{ "x-ogw-ratelimit-reset": "-1" }, 250],
  ])("is at least what the service asks for by %j", async (headers, ms) => {
    const reply = json({ code: 99991400, msg: "" }, 429, headers as Record<string, string>);
    const service = mockService([reply], { fair: true });
    await service.core({ limiter: false }).call(facts, parts);
    expect((service.calls[1]?.at ?? 0) - (service.calls[0]?.at ?? 0)).toBe(ms);
  });

  it("that would end after the total time is not waited for", async () => {
    const service = mockService([json({ code: 99991400, msg: "" }, 429, { "x-ogw-ratelimit-reset": "60" })]);
    const error = await failureOf(service.core({ totalTimeoutMs: 30_000 }).call(facts, parts));
    expect(error).toMatchObject({ name: "RateLimited", retryAfterMs: 60_000 });
    expect(service.clock.now()).toBeLessThan(60_000);
  });

  it("of an hour is not waited for, be there no total time limit", async () => {
    const service = mockService([json({ code: 99991400, msg: "" }, 429, { "x-ogw-ratelimit-reset": "3600" })]);
    expect((await failureOf(service.core().call(facts, parts))).name).toBe("RateLimited");
  });
});

describe("repeating", () => {
  it("ends after so many attempts", async () => {
    const replies = Array.from({ length: 9 }, () => ({ code: 8 }));
    const service = mockService(replies, { operations: [read], fair: true });
    expect((await failureOf(service.core().call(read))).name).toBe("InternalError");
    expect(service.calls.length).toBe(5);
  });

  it("stops for all calls while too many fail, and comes back with good answers", () => {
    const policy = retryPolicy({ budget: 2 }, () => 0);
    const error = unavailable();
    expect([1, 2, 3].map(() => policy.pauseAfter(error, 1, true))).toEqual([0, 0, false]);
    for (let good = 0; good < 11; good += 1) policy.succeeded();
    expect([1, 2].map(() => policy.pauseAfter(error, 1, true))).toEqual([0, false]);
  });

  it("asks the limiter for each attempt and tells it of each answer", async () => {
    const told: unknown[] = [];
    const limiter = {
      acquire: ({ key }: { key: string }) =>
        Promise.resolve({ done: (answer: unknown) => void told.push(key, answer) }),
    };
    const headers = { "x-ogw-ratelimit-limit": "100", "x-ogw-ratelimit-reset": "2" };
    const replies = [json({ code: 99991400, msg: "" }, 400, headers), { reset: true }] as const;
    const service = mockService(replies, { operations: [read], fair: true });
    const { token } = service.mock.userToken();
    await service.core({ limiter, tenantToken: token, tenantKey: "k" }).call(read);
    const key = "https://open.feishu.cn cli_app k a.v1.b.get";
    expect(told).toEqual([
      key,
      { limited: true, limit: 100, resetSeconds: 2 },
      key,
      undefined,
      key,
      { limited: false, limit: 0, resetSeconds: 0 },
    ]);
  });
});

async function countOf(
  operationFacts: OperationFacts,
  reply: Happening,
  callOptions: CallOptions = {},
  options: CoreOptions = {},
): Promise<number> {
  // What must not be repeated must not be repeated in bad weather either, and so would never be done.
  const isOnce = callOptions.retry === false || options.retry === false;
  const service = mockService([reply], { operations: [operationFacts], ...(isOnce && { fair: true }) });
  await service
    .core(options)
    .call(operationFacts, parts, callOptions)
    .catch(() => undefined);
  return service.calls.length;
}

function unavailable(): AnswerError | NetworkError {
  return new NetworkError("x", { operationId: "a", retry: "backoff", mayHaveHappened: true });
}
