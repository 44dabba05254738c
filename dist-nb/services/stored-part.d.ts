import type { Drawer, Results } from "../cache/cache.ts";
import { type Problem } from "../diagnostics/problem.ts";
import type { Emission, Part } from "../emitters/emitter.ts";
import { type SourceFile } from "../source/source-file.ts";
import { type FindPart, type KeptPart } from "./kept-units.ts";
/** A part of an output, and what is to be reported of it. */
export interface MadePart {
    readonly part: Part;
    readonly problems: readonly Problem[];
}
/** Text that was found in a cache when it was looked for, and is not there or is damaged now that it is needed. */
export declare class DamagedCache extends Error {
    readonly name = "DamagedCache";
}
/** Where a part is kept. */
export interface PartPlace {
    readonly key: string;
    readonly drawer: Drawer;
    /** What was kept in its place. */
    readonly before?: KeptPart | undefined;
}
/** Keeps a part for the next run, and gives it with the hash of each file; its texts stand once in memory. */
export declare function storePart({ part, problems }: MadePart, { key, drawer, before }: PartPlace): MadePart;
/** Finds a part that may be kept no longer. */
export declare function partIn(drawer: Drawer): FindPart;
/** The part of no service that an emission has, made anew only where its input is another. */
export declare function sharedPart(emitter: string, emission: Emission, results: Results): Part | undefined;
/**
 * The part that was stored; texts are only read when they are asked for, which throws `DamagedCache` where they are not
 * what they were. Undefined where there is none.
 */
export declare function restorePart(key: string, drawer: Drawer, fileNamed: (path: string) => SourceFile): MadePart | undefined;
