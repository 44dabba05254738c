import { type Base } from "./state.js";
import type { Maker, Pair } from "./wish.js";
/** Makes the records of a wish, without their links: those may lead to records that are made later. */
export declare function makeRecords(maker: Maker, base: Base, { wish, table }: Pair): void;
/** Writes the links of a wish, now that all its records are there. */
export declare function linkRecords(maker: Maker, base: Base, { wish, table }: Pair): void;
