import type { Ids } from "../../../templates/mock/src/engine/behaviour.ts";

/** Ids of a seed, made in the simplest way. */
export function idsOf(seed: number): Ids {
  let state = seed;
  const below = (bound: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
  return {
    below,
    id: (prefix, length) => prefix + Array.from({ length }, () => letters[below(letters.length)] ?? "").join(""),
  };
}
