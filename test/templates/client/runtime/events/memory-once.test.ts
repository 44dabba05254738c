import { describe, expect, it } from "vitest";
import { memoryOnce } from "../../../../../templates/client/src/runtime/events/once.ts";

describe("events in memory", () => {
  it("are forgotten by age and by number, the oldest first", () => {
    let now = 0;
    const once = memoryOnce({ max: 2, keepMs: 100, now: () => now });
    for (const id of ["a", "b", "c"]) {
      once.claim(id, "me", 10);
      once.settle(id, "me", true);
    }
    expect(once.claim("b", "you", 10)).toBe("done");
    expect(once.claim("c", "you", 10)).toBe("done");
    now = 101;
    expect(once.claim("c", "you", 10)).toBe("mine");
  });

  it("are another's when the lease is over, whose they then stay", () => {
    let now = 0;
    const once = memoryOnce({ now: () => now });
    once.claim("a", "me", 10);
    expect(once.claim("a", "you", 10)).toBe("busy");
    now = 11;
    expect(once.claim("a", "you", 10)).toBe("mine");
    once.settle("a", "me", false);
    expect(once.claim("a", "me", 10)).toBe("busy");
  });
});
