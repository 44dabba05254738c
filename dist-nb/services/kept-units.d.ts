import { type Drawer, type Results } from "../cache/cache.ts";
import type { Part, Reuse } from "../emitters/emitter.ts";
/** A part as it is kept. */
export interface KeptPart extends Part {
    /** For the first name of its pieces' places, the key under which they were made first. */
    readonly origins: ReadonlyMap<string, string>;
}
/** The part that an earlier run kept. Undefined where it is not there, or damaged. */
export type FindPart = (key: string) => KeptPart | undefined;
/**
 * What a part of an output is made of unit by unit, so that of a service that changed only those are made anew that are
 * made of something else. Each has a key of its own, the hash of all that it is made of; its text is kept once, with the
 * part.
 */
export declare class KeptUnits {
    #private;
    /** `contents`: hashes of what units are made of, as far as they are known. */
    constructor(emitter: string, { drawer, results, contents }: {
        drawer: Drawer;
        results: Results;
        contents: WeakMap<object, string>;
    });
    /** Takes units from the part that was made last. */
    reuse(find: FindPart): Reuse;
    /** Remembers which units a part is made of that is kept under `key`. */
    keep(part: Part, key: string): void;
    /** The part from which units were taken. */
    before(): KeptPart | undefined;
    /** Makes sure that the units of a part that is taken as a whole stay known. */
    hold(): void;
}
