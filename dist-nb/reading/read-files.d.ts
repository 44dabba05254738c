import type { PageBodies } from "../build/page-reading.ts";
import type { SourceFile } from "../source/source-file.ts";
import type { CachedReadings } from "./cached-readings.ts";
import { type FileHead } from "./split-reading.ts";
/** What the files say. */
export interface Readings {
    /** In the order of the files. */
    readonly heads: readonly FileHead[];
    /** The bodies of a file's pages, by its path. */
    readonly bodiesOf: (path: string) => readonly PageBodies[];
}
export interface ReadingOptions {
    readonly cache: CachedReadings;
    /** Called with the number of files that have been read. */
    readonly progress: (done: number) => void;
}
/** What each of the files says; whether it was read now or before never shows. */
export declare function readFiles(files: readonly SourceFile[], { cache, progress }: ReadingOptions): Readings;
