import { describe, expect, it } from "vitest";

import { memoryLimiter } from "../../../../../templates/client/src/runtime/limits/limiter.ts";
import { measure } from "./shares.ts";
import { virtualClock } from "./virtual-clock.ts";

const perMinute = { requests: 1000, seconds: 60 };
const cases = [
  { name: "10 in a second", windows: [{ requests: 10, seconds: 1 }], seconds: 60 },
  { name: "100 in a minute", windows: [{ requests: 100, seconds: 60 }], seconds: 600 },
  { name: "1000 in a minute and 50 in a second", windows: [perMinute, { requests: 50, seconds: 1 }], seconds: 600 },
];

describe("64 callers", () => {
  it.each(cases)("get 97% of $name and no limited answer", async ({ windows, seconds }) => {
    const clock = virtualClock();
    let count = 0;
    const latency = () => [(count++ * 7) % 11, (count * 5) % 7] as const;
    const limiter = memoryLimiter({ clock });
    const { share, refused } = await measure(limiter, clock, { windows, seconds, callers: 64, latency });
    expect(refused).toBe(0);
    expect(share).toBeGreaterThanOrEqual(0.97);
  });
});
