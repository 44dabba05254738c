import { describe, expect, it, vi } from "vitest";
import { type Once } from "../../../../../templates/client/src/runtime/events/once.ts";
import { customReply } from "../../../../../templates/client/src/runtime/events/types.ts";
import { fakeTimeLimits, made, send } from "./dispatching.ts";
import { event, oldEvent } from "./platform.ts";

fakeTimeLimits();

describe("an event", () => {
  it("is handed over with what its envelope says", async () => {
    const { events } = made();
    const calls: unknown[] = [];
    events.on("a.b", (content, { type, id, appId, tenantKey, createdAt }) => {
      calls.push({ content, type, id, appId, tenantKey, createdAt });
    });
    await send(events, event("a.b", { n: 1 }, { create_time: "1608725989000" }));
    const facts = { type: "a.b", id: "event-1", appId: "cli_app", tenantKey: "tenant" };
    expect(calls).toEqual([{ content: { n: 1 }, ...facts, createdAt: new Date(1608725989000) }]);
  });

  it.each([
    ["1502199207.7171419", 1502199207717],
    ["1608725989000", 1608725989000],
    ["1603977298000000", 1603977298000],
    ["never", undefined],
  ])("was created at the time that %s says", async (created, expected) => {
    const { events } = made();
    const times: unknown[] = [];
    events.on("a.b", (_, { createdAt }) => void times.push(createdAt?.getTime()));
    await send(events, event("a.b", {}, { create_time: created }));
    expect(times).toEqual([expected]);
  });

  it("is handled once however often it comes", async () => {
    const { events, log } = made();
    const handler = vi.fn();
    events.on("a.b", handler);
    for (let count = 0; count < 3; count++) expect(await send(events, event("a.b"))).toEqual([200, {}]);
    expect(handler).toHaveBeenCalledTimes(1);
    expect(log.map(({ outcome }) => outcome)).toEqual(["handled", "repeated", "repeated"]);
  });

  it("is handled once where it comes twice at a time, and both hear how it went", async () => {
    const { events } = made();
    const handler = vi.fn(() => Promise.reject(new Error("no")));
    events.on("a.b", handler);
    const statuses = await Promise.all([send(events, event("a.b")), send(events, event("a.b"))]);
    expect(statuses.map(([status]) => status)).toEqual([500, 500]);
    expect(handler).toHaveBeenCalledTimes(1);
  });

  it("of schema 1.0 is known by its uuid", async () => {
    const { events } = made();
    const handler = vi.fn();
    events.onUnknown(handler);
    await send(events, oldEvent("c"));
    await send(events, oldEvent("c"));
    expect(handler).toHaveBeenCalledTimes(1);
  });

  it("is handled each time where it has no id", async () => {
    const { events } = made();
    const handler = vi.fn();
    events.on("a.b", handler);
    await send(events, event("a.b", {}, { event_id: undefined }));
    await send(events, event("a.b", {}, { event_id: undefined }));
    expect(handler).toHaveBeenCalledTimes(2);
  });

  it("whose handler failed is handled again", async () => {
    const { events, log } = made();
    const problem = new Error("the database is away");
    const handler = vi.fn().mockRejectedValueOnce(problem);
    events.on("a.b", handler);
    expect(await send(events, event("a.b"))).toEqual([500, {}]);
    expect(await send(events, event("a.b"))).toEqual([200, {}]);
    expect(handler).toHaveBeenCalledTimes(2);
    expect(log).toMatchObject([{ outcome: "failed", error: problem }, { outcome: "handled" }]);
  });

  it("of a type without a handler goes to the one for all others, else is answered and logged", async () => {
    const { events, log } = made();
    expect(await send(events, event("x.y"))).toEqual([200, {}]);
    const handler = vi.fn();
    events.onUnknown(handler);
    await send(events, event("x.y"));
    expect(handler).toHaveBeenCalledTimes(1);
    expect(log.map(({ outcome, type }) => [outcome, type])).toEqual([
      ["unhandled", "x.y"],
      ["handled", "x.y"],
    ]);
  });

  it("is called __proto__ without harm", async () => {
    const { events } = made();
    expect(await send(events, event("__proto__"))).toEqual([200, {}]);
  });

  it("has one handler", () => {
    const { events } = made();
    events.on("a.b", () => undefined);
    expect(() => events.on("a.b", () => undefined)).toThrow("has a handler already");
  });
});

describe("a callback", () => {
  it("is answered with what its handler gives", async () => {
    const { events } = made();
    events.on("ask", () => ({ toast: { content: "done" } }));
    expect(await send(events, event("ask"))).toEqual([200, { toast: { content: "done" } }]);
  });

  it("is answered with a status and body of the handler's own", async () => {
    const { events } = made();
    events.on("ask", () => customReply(418, { reason: "teapot" }));
    expect(await send(events, event("ask"))).toEqual([418, { reason: "teapot" }]);
  });

  it("is answered with nothing where its handler leaves everything as it is", async () => {
    const { events } = made();
    events.on("ask", () => undefined);
    expect(await send(events, event("ask"))).toEqual([200, {}]);
  });

  it("is answered with a failure where its handler fails or gives what is no JSON", async () => {
    const { events } = made();
    const circle: { toast?: object } = {};
    circle.toast = circle;
    events.on("ask", () => circle);
    expect(await send(events, event("ask"))).toEqual([500, {}]);
  });

  it("has a signal that aborts when it is too late, and is answered with a failure then", async () => {
    const { events, log } = made();
    const signals: AbortSignal[] = [];
    events.on("ask", (_, { signal }) => {
      signals.push(signal);
      return new Promise<undefined>(() => undefined);
    });
    const answer = send(events, event("ask"));
    await vi.advanceTimersByTimeAsync(2499);
    expect(signals[0]?.aborted).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(await answer).toEqual([504, {}]);
    expect(signals[0]?.reason).toMatchObject({ name: "TimeoutError" });
    expect(log).toMatchObject([{ outcome: "late", status: 504 }]);
  });

  it("is refused where it comes again: the platform never repeats one", async () => {
    const { events } = made();
    const handler = vi.fn(() => ({ toast: {} }));
    events.on("ask", handler);
    await send(events, event("ask"));
    expect(await send(events, event("ask"))).toEqual([409, {}]);
    expect(handler).toHaveBeenCalledTimes(1);
  });

  it("is not answered with a status that there is not", () => {
    expect(() => customReply(99)).toThrow(RangeError);
  });
});

describe("a store of handled events that is away", () => {
  const away: Once = {
    claim: () => Promise.reject(new Error("no connection")),
    settle: () => Promise.reject(new Error("no connection")),
  };

  it("has events sent again, and callbacks handled all the same", async () => {
    const { events, log } = made({ once: away });
    events.on("a.b", () => undefined).on("ask", () => ({ toast: {} }));
    expect(await send(events, event("a.b"))).toEqual([503, {}]);
    expect(await send(events, event("ask"))).toEqual([200, { toast: {} }]);
    expect(log[0]).toMatchObject({ outcome: "failed", error: { message: "no connection" } });
  });
});
