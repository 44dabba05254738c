import type { Pair } from "./change.ts";
export interface PairedUp<Thing> {
    readonly pairs: readonly Pair<Thing>[];
    readonly removed: readonly Thing[];
    readonly added: readonly Thing[];
}
/**
 * Pairs what is the same thing before and after: what the first key makes equal, of the rest what the second does, and so
 * on. A key that several of one side have tells nothing and pairs none of them.
 */
export declare function pairUp<Thing>({ before, after }: Pair<readonly Thing[]>, keys: readonly ((thing: Thing) => string)[]): PairedUp<Thing>;
