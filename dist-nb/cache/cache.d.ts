export interface CacheOptions {
    /** Of `toolId`: what a result depends on besides its input. */
    readonly toolId: string;
    /** Whether the run may write it. */
    readonly isKept: boolean;
    /** Whether many runs follow one another in this program: what they make stays in memory and is written by `close`. */
    readonly isLive?: boolean;
}
/** Results of earlier runs, each under the hash of everything that it depends on. */
export interface Results {
    /** The key of a result: what kind it is and everything it is made of, besides the program itself. */
    readonly key: (kind: string, ...input: readonly (string | Uint8Array)[]) => string;
    /** The part of the results that has this name. */
    readonly drawer: (name: string) => Drawer;
}
/** Results that are made of the same things, so that most runs change few drawers. */
export interface Drawer {
    /** Whether there is a result; it is kept for the next run, though this one may not need it. */
    readonly has: (key: string) => boolean;
    /** Undefined where there is none, or where it is damaged. */
    readonly get: (key: string) => Uint8Array | undefined;
    /** The same, but does not keep it for the next run. */
    readonly peek: (key: string) => Uint8Array | undefined;
    readonly set: (key: string, result: Uint8Array) => void;
}
/** Where nothing is kept. Nothing is found under its keys, so they need tell nothing apart. */
export declare const noResults: Results;
/**
 * Results in the files of a folder, one for each drawer: a result that is found is the one that would be made. What a run
 * does not ask for is forgotten when it is saved.
 */
export declare class Cache implements Results {
    #private;
    /** Runs that share a folder forget each other's results. */
    constructor(folder: string, { toolId, isKept, isLive }: CacheOptions);
    key(kind: string, ...input: readonly (string | Uint8Array)[]): string;
    drawer(name: string): Drawer;
    /** Writes what this run asked for or made, where that is not what stands there, and lets go of it; or only forgets the rest. */
    save(): void;
    /** Writes what is left since the last run was saved, and what was asked for or made since then. */
    close(): void;
}
