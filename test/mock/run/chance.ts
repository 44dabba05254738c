/** Numbers that follow from a seed: a linear congruential generator, as one finds in every textbook. */
export interface Chance {
  /** A whole number below `bound`. */
  below(bound: number): number;
  /** At least 0 and less than 1. */
  next(): number;
}

export function chanceFrom(seed: number): Chance {
  let state = BigInt(seed) * 2_862_933_555_777_941_757n + 3_037_000_493n;
  const next = (): number => {
    state = (state * 6_364_136_223_846_793_005n + 1_442_695_040_888_963_407n) & 0xffffffffffffffffn;
    return Number(state >> 33n) / 2 ** 31;
  };
  return { next, below: (bound) => Math.floor(next() * bound) };
}
