import type { SourceFile } from "../source/source-file.ts";
import { fileReader, type FileReading } from "./read-file.ts";
import { restoreReading, storeReading } from "./stored-reading.ts";

/** Stored readings of earlier runs, by what they depend on. */
export interface ReadingCache {
  readonly get: (file: SourceFile) => Uint8Array | undefined;
  readonly set: (file: SourceFile, reading: Uint8Array) => void;
}

export interface ReadingOptions {
  readonly cache?: ReadingCache;
  /** Called with the number of files that have been read. */
  readonly progress: (done: number) => void;
}

/** What each of the files says, in their order; the cache does not show. */
export function readFiles(files: readonly SourceFile[], { cache, progress }: ReadingOptions): readonly FileReading[] {
  const read = fileReader();
  return files.map((file, index) => {
    const stored = cache?.get(file);
    if (stored !== undefined) return restoreReading(stored, file);
    const reading = read(file);
    cache?.set(file, storeReading(reading));
    progress(index + 1);
    return reading;
  });
}
