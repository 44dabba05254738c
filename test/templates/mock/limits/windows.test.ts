import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { makeWindows } from "../../../../templates/mock/src/limits/windows.ts";
import { heldClock } from "../make-test-engine.ts";

const threeASecond = [{ requests: 3, seconds: 1 }];

describe("windows", () => {
  it("let as many through as documented, and say when there is room again", () => {
    const clock = heldClock();
    const windows = makeWindows(clock);
    const taken = [0, 1, 2, 3].map(() => windows.take("a", threeASecond));
    expect(taken).toEqual([undefined, undefined, undefined, { window: threeASecond[0], resetSeconds: 1 }]);
  });

  it("slide: a place is free one window after its call", () => {
    const clock = heldClock();
    const windows = makeWindows(clock);
    for (const time of [0, 400, 800]) {
      clock.time = time;
      windows.take("a", threeASecond);
    }
    clock.time = 999;
    expect(windows.take("a", threeASecond)).toBeDefined();
    clock.time = 1000;
    expect(windows.take("a", threeASecond)).toBeUndefined();
    expect(windows.take("a", threeASecond)).toBeDefined();
  });

  it("count each key apart", () => {
    const windows = makeWindows(heldClock());
    const one = [{ requests: 1, seconds: 1 }];
    expect([windows.take("a", one), windows.take("b", one)]).toEqual([undefined, undefined]);
  });

  it("count a refused call in none of its windows", () => {
    const clock = heldClock(0);
    const windows = makeWindows(clock);
    const both = [
      { requests: 1, seconds: 1 },
      { requests: 2, seconds: 60 },
    ];
    windows.take("a", both);
    windows.take("a", both);
    clock.time = 1000;
    expect(windows.take("a", both)).toBeUndefined();
    clock.time = 2000;
    expect(windows.take("a", both)).toEqual({ window: both[1], resetSeconds: 58 });
  });

  it("start anew when they are cleared", () => {
    const windows = makeWindows(heldClock());
    const one = [{ requests: 1, seconds: 60 }];
    windows.take("a", one);
    windows.clear();
    expect(windows.take("a", one)).toBeUndefined();
  });

  it("never let more through within any window than documented", () => {
    const steps = fc.array(fc.integer({ min: 0, max: 700 }), { maxLength: 60 });
    fc.assert(
      fc.property(steps, fc.integer({ min: 1, max: 5 }), (pauses, requests) => {
        const clock = heldClock(0);
        const windows = makeWindows(clock);
        const passed: number[] = [];
        for (const pause of pauses) {
          clock.time += pause;
          const room = passed.filter((time) => time > clock.time - 1000).length < requests;
          const isThrough = windows.take("a", [{ requests, seconds: 1 }]) === undefined;
          expect(isThrough).toBe(room);
          if (isThrough) passed.push(clock.time);
        }
      }),
    );
  });
});
