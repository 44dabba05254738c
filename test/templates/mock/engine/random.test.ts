import { describe, expect, it } from "vitest";

import { idsFrom, randomFrom } from "../../../../templates/mock/src/engine/random.ts";

describe("random numbers from a seed", () => {
  it("are the same for the same seed", () => {
    const [one, other] = [randomFrom(7), randomFrom(7)];
    expect([one.next(), one.next()]).toEqual([other.next(), other.next()]);
  });

  it("are others for another seed", () => {
    expect(randomFrom(7).next()).not.toBe(randomFrom(8).next());
  });

  it("go on from a state that was kept", () => {
    const random = randomFrom(7);
    random.next();
    const { state } = random;
    const next = random.next();
    random.state = state;
    expect(random.next()).toBe(next);
  });

  it("lie from 0 to below 1, evenly", () => {
    const random = randomFrom(3);
    const numbers = Array.from({ length: 10_000 }, () => random.next());
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...numbers)).toBeLessThan(1);
    expect(numbers.filter((number) => number < 0.25).length / 10_000).toBeCloseTo(0.25, 1);
  });
});

describe("ids", () => {
  it("have their prefix and so many letters and digits", () => {
    expect(idsFrom(randomFrom(1)).id("tbl", 16)).toMatch(/^tbl[A-Za-z0-9]{16}$/);
  });

  it("do not come twice", () => {
    const ids = idsFrom(randomFrom(1));
    expect(new Set(Array.from({ length: 5000 }, () => ids.id("rec", 12))).size).toBe(5000);
  });
});
