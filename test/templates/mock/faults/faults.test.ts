import { describe, expect, it } from "vitest";

import { randomFrom } from "../../../../templates/mock/src/engine/random.ts";
import { makeFaults, type Faults } from "../../../../templates/mock/src/faults/faults.ts";
import { heldClock } from "../make-test-engine.ts";

function faultsOf(seed = 1): Faults {
  return makeFaults(heldClock(), randomFrom(seed));
}

describe("faults", () => {
  it("happen once unless more is said", () => {
    const faults = faultsOf();
    faults.add({ code: 7 });
    expect(faults.draw("a.b")).toEqual({ delayMs: 0, expireTokens: false, ending: { code: 7 } });
    expect(faults.draw("a.b")).toBeUndefined();
    expect(faults.list()).toEqual([]);
  });

  it("happen so many times", () => {
    const faults = faultsOf();
    faults.add({ code: 7, times: 2 });
    expect([faults.draw("a"), faults.draw("a"), faults.draw("a")].map((harm) => harm?.ending?.code)).toEqual([
      7,
      7,
      undefined,
    ]);
  });

  it("happen to their operation only", () => {
    const faults = faultsOf();
    faults.add({ code: 7, operation: "a.b" });
    expect(faults.draw("a.c")).toBeUndefined();
    expect(faults.draw(undefined)).toBeUndefined();
    expect(faults.draw("a.b")).toBeDefined();
  });

  it("happen to pushes of their type, and never to calls, all that strike at once", () => {
    const faults = faultsOf();
    faults.add({ push: "drive.*", delayMs: 5, times: 2 });
    faults.add({ push: "drive.a", reset: true });
    expect(faults.draw("drive.a")).toBeUndefined();
    expect(faults.drawPush("im.a", randomFrom(1))).toBeUndefined();
    const nothing = { isDoubled: false, isSilent: false, fragments: undefined, answer: undefined };
    expect(faults.drawPush("drive.a", randomFrom(1))).toEqual({ ...nothing, delayMs: 5, breaks: "before" });
    expect(faults.drawPush("drive.a", randomFrom(1))).toEqual({ ...nothing, delayMs: 5, breaks: undefined });
    expect(faults.list()).toEqual([]);
  });

  it("happen to pushes as their own chance decides", () => {
    const faults = faultsOf();
    faults.add({ push: "*", duplicate: true, rate: 0.5 });
    const struck = (): boolean[] =>
      Array.from({ length: 40 }, (_, seed) => faults.drawPush("a", randomFrom(seed)) !== undefined);
    expect(struck()).toEqual(struck());
    expect(new Set(struck()).size).toBe(2);
  });

  it("happen to every operation of a kind", () => {
    const faults = faultsOf();
    faults.add({ code: 7, operation: "a.*", times: 9 });
    expect(["a.b", "b.a", "a.c.d"].map((name) => faults.draw(name) !== undefined)).toEqual([true, false, true]);
  });

  it("happen to a part of the calls, the same for the same seed", () => {
    const draws = (seed: number): boolean[] => {
      const faults = faultsOf(seed);
      faults.add({ reset: true, rate: 0.3 });
      return Array.from({ length: 1000 }, () => faults.draw("a") !== undefined);
    };
    expect(draws(5)).toEqual(draws(5));
    expect(draws(5)).not.toEqual(draws(6));
    expect(draws(5).filter(Boolean).length / 1000).toBeCloseTo(0.3, 1);
  });

  it("end by the clock", () => {
    const clock = heldClock();
    const faults = makeFaults(clock, randomFrom(1));
    faults.add({ status: 503, forMs: 1000 });
    expect(faults.draw("a")).toBeDefined();
    clock.time += 1000;
    expect(faults.draw("a")).toBeUndefined();
  });

  it("add their delays up, to the first that ends the call", () => {
    const faults = faultsOf();
    for (const fault of [{ delayMs: 5 }, { delayMs: 10, expireTokens: true }, { code: 7 }, { code: 8 }] as const) {
      faults.add(fault);
    }
    expect(faults.draw("a")).toEqual({ delayMs: 15, expireTokens: true, ending: { code: 7 } });
    expect(faults.draw("a")?.ending).toEqual({ code: 8 });
  });

  it("are listed with what is left of them", () => {
    const faults = faultsOf();
    const id = faults.add({ code: 7, times: 3 });
    faults.add({ code: 8, rate: 0 });
    faults.draw("a");
    expect(faults.list()).toEqual([
      { id, fault: { code: 7, times: 3 }, happened: 1, left: 2 },
      { id: id + 1, fault: { code: 8, rate: 0 }, happened: 0 },
    ]);
  });

  it("are turned off one by one, or all", () => {
    const faults = faultsOf();
    const [one, two] = [faults.add({ code: 7 }), faults.add({ code: 8 })];
    expect([faults.remove(one), faults.remove(one)]).toEqual([true, false]);
    expect(faults.list().map(({ id }) => id)).toEqual([two]);
    faults.clear();
    expect(faults.list()).toEqual([]);
  });

  it("say what is wrong with one", () => {
    expect(() => faultsOf().add({})).toThrow("fault: expected one of");
  });

  it("name operations that there are", () => {
    const faults = makeFaults(heldClock(), randomFrom(1), ["a.b", "a.c"]);
    for (const operation of ["a.b", "a.*", "*"]) faults.add({ code: 7, operation });
    faults.add({ code: 7 });
    expect(() => faults.add({ code: 7, operation: "a.d" })).toThrow("fault: operation: there is none called a.d");
    expect(() => faults.add({ code: 7, operation: "b.*" })).toThrow("there is none called b.*");
  });

  it("are not more than a thousand", () => {
    const faults = faultsOf();
    for (let count = 0; count < 1000; count += 1) faults.add({ code: 7 });
    expect(() => faults.add({ code: 7 })).toThrow("more than 1000");
  });
});
