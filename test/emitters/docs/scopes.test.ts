import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";

import { made, scripts } from "./site-files.ts";
import { cpuTime } from "../../cpu-time.ts";

type Smallest = (sets: readonly (readonly number[])[]) => { scopes: readonly number[]; isExact: boolean };

let smallest: Smallest = () => ({ scopes: [], isExact: false });
beforeAll(async () => {
  smallest = scripts(await made(["specs"]), ["scopes.js"])["smallestScopes"] as Smallest;
});

describe("the scope picker", () => {
  it.each([
    [[], []],
    [[[]], []],
    [[[3]], [3]],
    [
      [
        [1, 2],
        [2, 3],
      ],
      [2],
    ],
    [
      [[1], [1, 2], [2, 3]],
      [1, 2],
    ],
    // step by step one would take 0 first, which is in most sets
    [
      [[0, 1], [0, 1], [0, 2], [0, 2], [1], [2]],
      [1, 2],
    ],
  ])("finds for %j the scopes %j", (sets, scopes) => {
    expect({ ...smallest(sets) }).toEqual({ scopes, isExact: true });
  });

  it("finds no more scopes than any set that is enough has", () => {
    const sets = fc.array(fc.uniqueArray(fc.nat(7), { minLength: 1, maxLength: 4 }), { maxLength: 9 });
    fc.assert(
      fc.property(sets, (given) => {
        const { scopes, isExact } = smallest(given);
        expect(isExact).toBe(true);
        expect(given.every((set) => set.some((each) => scopes.includes(each)))).toBe(true);
        expect(scopes.length).toBe(fewest(given));
      }),
      { numRuns: 200 },
    );
  });

  it("finds a set for any number of operations in time, and says whether it is the smallest", () => {
    const sets = Array.from({ length: 800 }, (_, index) => [
      index % 97,
      (index * 31) % 89,
      (index * 57) % 101,
      (index * 13) % 83,
    ]);
    let scopes: readonly number[] = [];
    expect(cpuTime(() => ({ scopes } = smallest(sets)))).toBeLessThan(15_000);
    expect(sets.every((set) => set.some((each) => scopes.includes(each)))).toBe(true);
  });
});

function fewest(sets: readonly (readonly number[])[]): number {
  let best = 8;
  for (let mask = 0; mask < 256; mask += 1) {
    const count = mask.toString(2).replaceAll("0", "").length;
    if (count < best && sets.every((set) => set.some((each) => (mask >> each) & 1))) best = count;
  }
  return best;
}
