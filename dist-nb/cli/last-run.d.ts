import type { Cache } from "../cache/cache.ts";
import type { Settings } from "../config.ts";
import type { Diagnostic } from "../diagnostics/report.ts";
import type { LoadedSources } from "../source/read-sources.ts";
import { type Stamps } from "../writer/file-stamps.ts";
import type { Counts } from "./counts.ts";
/** What a run that wrote its outputs leaves for the next one. */
export interface Run {
    readonly counts: Counts;
    readonly diagnostics: readonly Diagnostic[];
    /** Of the outputs. */
    readonly version: string;
    /** Paths below the output folder, each with the hash of its content; the manifest is one of them. */
    readonly files: readonly (readonly [path: string, hash: string])[];
}
/** The key of a run: the configuration, the sources' paths and contents and what could not be read of them. */
export declare function runKey(cache: Cache, settings: Settings, { files, overlays, problems }: LoadedSources): string;
/** The run of this key, where everything that it wrote stands there unchanged. */
export declare function sameRun(cache: Cache, key: string, places: Settings, loaded: LoadedSources): Run | undefined;
/** What the file system said of the files that the last run left. */
export declare function knownStamps(cache: Cache): Stamps;
/** Remembers a run whose outputs have just been written; `hashes` are theirs, by path. */
export declare function rememberRun(cache: Cache, key: string, settings: Settings, { hashes, ...rest }: Omit<Run, "files"> & {
    readonly hashes: ReadonlyMap<string, string>;
}): void;
