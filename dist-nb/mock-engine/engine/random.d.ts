import type { Ids } from "./behaviour.js";
/** Numbers that follow from a seed; not for secrets. */
export interface Random {
    /** At least 0 and less than 1. */
    next(): number;
    /** All that the next numbers follow from; setting it repeats them. */
    state: number;
}
/** Mulberry32: one 32-bit word of state, so that a snapshot holds it as a number. */
export declare function randomFrom(seed: number): Random;
/** Identifiers out of such numbers. */
export declare function idsFrom(random: Random): Ids;
