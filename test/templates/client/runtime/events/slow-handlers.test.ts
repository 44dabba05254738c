import { describe, expect, it, vi } from "vitest";
import { type DispatcherOptions } from "../../../../../templates/client/src/runtime/events/dispatcher.ts";
import { memoryOnce, type Once } from "../../../../../templates/client/src/runtime/events/once.ts";
import { fakeTimeLimits, made, send } from "./dispatching.ts";
import { event } from "./platform.ts";

fakeTimeLimits();

describe("a slow handler", () => {
  function slow(options: DispatcherOptions = {}) {
    const { events, log } = made(options);
    let finish: (error?: Error) => void = () => undefined;
    const handler = vi.fn(
      () =>
        new Promise<void>((resolve, reject) => {
          finish = (error) => {
            if (error) reject(error);
            else resolve();
          };
        }),
    );
    events.on("a.b", handler);
    return { events, log, handler, finish: (error?: Error) => finish(error) };
  }

  it("is answered for in time and goes on", async () => {
    const { events, log, handler, finish } = slow();
    const answer = send(events, event("a.b"));
    await vi.advanceTimersByTimeAsync(2500);
    expect(await answer).toEqual([200, {}]);
    expect(log).toMatchObject([{ outcome: "late", status: 200 }]);
    expect(await send(events, event("a.b"))).toEqual([503, {}]);
    finish();
    await events.idle();
    expect(await send(events, event("a.b"))).toEqual([200, {}]);
    expect(handler).toHaveBeenCalledTimes(1);
  });

  it("has the event sent again where that is wanted, and is not called again", async () => {
    const { events, handler, finish } = slow({ whenSlow: "repeat" });
    const answer = send(events, event("a.b"));
    await vi.advanceTimersByTimeAsync(2500);
    expect(await answer).toEqual([503, {}]);
    finish();
    await events.idle();
    expect(await send(events, event("a.b"))).toEqual([200, {}]);
    expect(handler).toHaveBeenCalledTimes(1);
  });

  it("that fails in the end is logged, and the event is free again", async () => {
    const { events, log, handler, finish } = slow();
    const answer = send(events, event("a.b"));
    await vi.advanceTimersByTimeAsync(2500);
    await answer;
    finish(new Error("no"));
    await events.idle();
    expect(log.map(({ outcome }) => outcome)).toEqual(["late", "failed"]);
    const again = send(events, event("a.b"));
    await vi.advanceTimersByTimeAsync(1);
    finish();
    expect(await again).toEqual([200, {}]);
    expect(handler).toHaveBeenCalledTimes(2);
  });

  it("keeps its lease while it runs", async () => {
    const claims: string[] = [];
    const memory = memoryOnce();
    const once: Once = {
      claim: (...given) => {
        claims.push(given[1]);
        return memory.claim(...given);
      },
      settle: (...given) => memory.settle(...given),
    };
    const { events, finish } = slow({ once, leaseMs: 3000 });
    const answer = send(events, event("a.b"));
    await vi.advanceTimersByTimeAsync(2500);
    await answer;
    await vi.advanceTimersByTimeAsync(3000);
    finish();
    await events.idle();
    const before = claims.length;
    expect(before).toBeGreaterThanOrEqual(3);
    expect(new Set(claims).size).toBe(1);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(claims.length).toBe(before);
  });
});
