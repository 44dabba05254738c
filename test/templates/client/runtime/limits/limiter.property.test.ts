import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { memoryLimiter } from "../../../../../templates/client/src/runtime/limits/limiter.ts";
import { virtualClock } from "./virtual-clock.ts";
import { windowServer } from "./window-server.ts";

const windows = fc.array(
  fc.record({ requests: fc.integer({ min: 1, max: 12 }), seconds: fc.constantFrom(0.1, 1, 2, 7) }),
  { minLength: 1, maxLength: 3 },
);
/** When a call comes, how long it travels there and back, and whether it is answered, fails, or is given up while waiting. */
const call = fc.record({
  at: fc.integer({ min: 0, max: 5000 }),
  to: fc.integer({ min: 0, max: 900 }),
  back: fc.integer({ min: 0, max: 900 }),
  end: fc.constantFrom("answer", "answer", "answer", "failure", "given up"),
  patience: fc.integer({ min: 0, max: 4000 }),
});

describe("the limiter in memory", () => {
  it("never lets the server see more than the windows allow, in order of arrival, wherever in its time a call arrives", async () => {
    await fc.assert(
      fc.asyncProperty(windows, fc.array(call, { maxLength: 80 }), async (windows, calls) => {
        const clock = virtualClock();
        const server = windowServer(windows);
        const limiter = memoryLimiter({ clock, margin: 0 });
        const joined: number[] = [];
        const sent: number[] = [];
        const others: Promise<void>[] = [];
        const one = async ({ at, to, back, end, patience }: (typeof calls)[number], number: number) => {
          await clock.sleep(at);
          const stop = new AbortController();
          if (end === "given up") others.push(clock.sleep(patience).then(() => stop.abort()));
          joined.push(number);
          const permit = await limiter.acquire({ key: "a", windows, signal: stop.signal });
          sent.push(number);
          await clock.sleep(to);
          server.arrive(clock.now());
          await clock.sleep(back);
          permit.done(end === "failure" ? undefined : { limited: false });
        };
        await clock.run(Promise.allSettled(calls.map(one)));
        await clock.run(Promise.all(others));
        expect(server.refused).toBe(0);
        expect(sent).toEqual(joined.filter((number) => sent.includes(number)));
        expect(sent.length).toBeGreaterThanOrEqual(calls.filter(({ end }) => end !== "given up").length);
        expect(clock.sleeping()).toBe(0);
      }),
      { numRuns: 150 },
    );
  });

  it("lets a call go as soon as its place has been free for a window and the margins", async () => {
    await fc.assert(
      fc.asyncProperty(
        windows,
        fc.integer({ min: 0, max: 50 }),
        fc.integer({ min: 1, max: 60 }),
        async (windows, trip, count) => {
          const clock = virtualClock();
          const limiter = memoryLimiter({ clock });
          const one = async () => {
            const permit = await limiter.acquire({ key: "a", windows });
            await clock.sleep(trip);
            permit.done({ limited: false });
          };
          await clock.run(Promise.all(Array.from({ length: count }, one)));
          // With one window: rounds of its length. With several, none is slower than all of them after each other.
          const rounds = windows.map(
            ({ requests, seconds }) => Math.ceil(count / requests) * (seconds * 1001 + 10 + trip),
          );
          expect(clock.now()).toBeLessThanOrEqual(rounds.reduce((sum, time) => sum + time, trip));
        },
      ),
      { numRuns: 100 },
    );
  });
});
