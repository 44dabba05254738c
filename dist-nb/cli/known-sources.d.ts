import type { Cache } from "../cache/cache.ts";
import type { LoadedSources, Recall } from "../source/read-sources.ts";
/** A source that was not read, as it had not been touched since the last run, is another one now that it is needed. */
export declare class ChangedSource extends Error {
    readonly name = "ChangedSource";
}
/**
 * The sources that the last run read, which need not be read again where the file system says that nobody touched them.
 * Only text is remembered: the rest has to be looked at for what is wrong with it.
 */
export declare class KnownSources {
    #private;
    /** `folder` is the one of all caches. */
    constructor(cache: Cache, folder: string);
    /** The bytes are read when they are asked for, which throws `ChangedSource` where they are others by then. */
    readonly recall: Recall;
    /** Remembers what was read for the next run. */
    remember({ files }: LoadedSources): void;
    /** From now on sources are only shown, as they are. */
    end(): void;
}
