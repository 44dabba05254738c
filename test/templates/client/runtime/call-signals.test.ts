import { describe, expect, it } from "vitest";

import type { AnswerHead } from "../../../../templates/client/src/runtime/answer.ts";
import type { Parts } from "../../../../templates/client/src/runtime/facts.ts";
import { systemClock } from "../../../../templates/client/src/runtime/limits/clock.ts";
import type { LimitRequest } from "../../../../templates/client/src/runtime/limits/limiter.ts";
import { operation } from "../../../../templates/client/src/runtime/operation.ts";
import { failureOf } from "../../../failure-of.ts";
import { facts, json, mockService } from "./mock-service.ts";

describe("time limits and signals", () => {
  it("end an attempt that takes too long", async () => {
    const service = mockService(["never"]);
    const error = await failureOf(service.core({ timeoutMs: 20 }).call(facts, { path: { id: 1 } }));
    expect(error).toMatchObject({ name: "TimeoutError", operationId: "a.v1.b.list", mayHaveHappened: true });
  });

  it("end a body that stops coming", async () => {
    const stuck = (): Response => new Response(new ReadableStream({ start: (c) => c.enqueue(new Uint8Array(1)) }));
    const service = mockService();
    const send: typeof fetch = async (input, init) => {
      if (String(input).includes("auth")) return service.send(input, init);
      const response = stuck();
      return Object.assign(response, {
        text: () => new Promise((_, reject) => init?.signal?.addEventListener("abort", () => reject(new Error("cut")))),
      });
    };
    const error = await failureOf(service.core({ fetch: send, timeoutMs: 10 }).call(facts, { path: { id: 1 } }));
    expect(error.name).toBe("TimeoutError");
  });

  it("end a call with all of its attempts", async () => {
    const service = mockService(["never", "never", "never"], { fair: true });
    const options = { timeoutMs: 400, totalTimeoutMs: 1000, repeatable: true };
    const error = await failureOf(service.core().call(facts, { path: { id: 1 } }, options));
    expect(error.name).toBe("TimeoutError");
    expect(service.clock.now()).toBeLessThanOrEqual(1000);
  });

  it("end a call that waits for the limiter", async () => {
    const limiter = { acquire: ({ signal }: LimitRequest) => untilAborted(signal) };
    const service = mockService();
    const error = await failureOf(
      service.core({ limiter, tenantToken: "t-given-token" }).call(facts, { path: { id: 1 } }, { totalTimeoutMs: 50 }),
    );
    expect(error).toMatchObject({ name: "TimeoutError", mayHaveHappened: false });
  });

  it("abort a call under way, with the caller's reason as cause", async () => {
    const controller = new AbortController();
    const service = mockService(["never"]);
    const call = service.core({ clock: systemClock }).call(facts, { path: { id: 1 } }, { signal: controller.signal });
    await until(() => service.calls.length === 1);
    const reason = new Error("enough");
    controller.abort(reason);
    const error = await failureOf(call);
    expect(error).toMatchObject({
      name: "AbortedError",
      message: "a.v1.b.list: aborted: enough",
      mayHaveHappened: true,
    });
    expect(error.cause).toBe(reason);
  });

  it("abort a call before anything is sent", async () => {
    const service = mockService();
    const signal = AbortSignal.abort(new Error("enough"));
    const error = await failureOf(service.core().call(facts, { path: { id: 1 } }, { signal }));
    expect(error).toMatchObject({ name: "AbortedError", mayHaveHappened: false });
    expect(service.calls).toEqual([]);
  });

  it("abort a call before anything is sent, nothing having to be waited for", async () => {
    const service = mockService();
    const core = service.core({ limiter: false, tenantToken: "t-given-token" });
    const signal = AbortSignal.abort(new Error("enough"));
    const error = await failureOf(core.call(facts, { path: { id: 1 } }, { signal }));
    expect(error).toMatchObject({ name: "AbortedError", mayHaveHappened: false });
    expect(service.calls).toEqual([]);
  });

  it("abort a call between two attempts", async () => {
    const controller = new AbortController();
    const service = mockService([json({ code: 9, msg: "busy" }, 200, { "retry-after": "9" })]);
    service.clock.sleep(3000).then(() => controller.abort(new Error("enough")), undefined);
    const error = await failureOf(service.core().call(facts, { path: { id: 1 } }, { signal: controller.signal }));
    expect(error).toMatchObject({ name: "AbortedError", mayHaveHappened: false });
    expect(service.calls.length).toBe(1);
  });

  it("abort a call that waits for its turn, while the others go on", async () => {
    const controller = new AbortController();
    const serial = operation<Parts, AnswerHead>({ ...facts, serializeBy: ["id"] });
    const gate = resolvers<Response>();
    const service = mockService([() => gate.promise]);
    const core = service.core({ clock: systemClock });
    const first = serial(core, { path: { id: 1 } });
    await until(() => service.calls.length === 1);
    const second = failureOf(serial(core, { path: { id: 1 } }, { signal: controller.signal }));
    const third = serial(core, { path: { id: 1 } });
    const other = await serial(core, { path: { id: 2 } });
    expect(other.status).toBe(200);
    controller.abort(new Error("enough"));
    gate.resolve(json({ code: 0 }));
    expect(await second).toMatchObject({ name: "AbortedError", mayHaveHappened: false });
    await Promise.all([first, third]);
    expect(service.calls.map(({ url }) => url.slice(-1))).toEqual(["1", "2", "1"]);
  });
});

function untilAborted(signal: AbortSignal | undefined): Promise<never> {
  return new Promise((_, reject) => {
    signal?.addEventListener("abort", () => reject(signal.reason as Error), { once: true });
  });
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 1));
}

function resolvers<T>() {
  let resolve: (value: T) => void = () => undefined;
  const promise = new Promise<T>((done) => (resolve = done));
  return { promise, resolve };
}
