import { type Results } from "../cache/cache.ts";
import type { PageBodies } from "../build/page-reading.ts";
import type { LoadedFile } from "../source/read-sources.ts";
import type { SourceFile } from "../source/source-file.ts";
import type { FileHead, SplitReading } from "./split-reading.ts";
/** The readings of a cache, a drawer for each folder: bodies one by one, all heads together. */
export declare class CachedReadings {
    #private;
    constructor(cache: Results, files: readonly LoadedFile[]);
    /** What tells the reading of a file from any other. */
    keyOf(path: string): string;
    /** The head of a file whose bodies are kept too. */
    head(file: SourceFile): FileHead | undefined;
    /** Undefined where they are not there any more, or damaged. */
    bodies(file: SourceFile): readonly PageBodies[] | undefined;
    keep(file: SourceFile, reading: SplitReading): void;
    /** Puts the heads of all files into the cache, where they are not those that stand there. */
    finish(): void;
}
