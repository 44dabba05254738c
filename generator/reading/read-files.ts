import type { SourceFile } from "../source/source-file.ts";
import { fileReader, type FileReading } from "./read-file.ts";
import { hasWorkers, readParallel } from "./read-parallel.ts";
import { restoreReading, storeReading } from "./stored-reading.ts";

/** Stored readings of earlier runs, by what they depend on. */
export interface ReadingCache {
  readonly get: (file: SourceFile) => Uint8Array | undefined;
  readonly set: (file: SourceFile, reading: Uint8Array) => void;
}

export interface ReadingOptions {
  /** How many threads may read at a time. */
  readonly threads: number;
  readonly cache?: ReadingCache;
  /** Called with the number of files that have been read. */
  readonly progress: (done: number) => void;
}

/** Below this length of text, starting threads takes longer than reading. */
const WORTH_THREADS = 2_000_000;

/** What each of the files says, in their order; neither the number of threads nor the cache shows. */
export async function readFiles(
  files: readonly SourceFile[],
  { threads, cache, progress }: ReadingOptions,
): Promise<readonly FileReading[]> {
  const readings = new Map<SourceFile, FileReading>();
  for (const file of files) {
    const stored = cache?.get(file);
    if (stored !== undefined) readings.set(file, restoreReading(stored, file));
  }
  const unread = files.filter((file) => !readings.has(file));
  const take = (file: SourceFile, reading: FileReading): void => {
    readings.set(file, reading);
    progress(readings.size);
  };
  const read = fileReader();
  const readHere = (file: SourceFile): void => {
    const reading = read(file);
    cache?.set(file, storeReading(reading));
    take(file, reading);
  };
  const length = unread.reduce((sum, { text }) => sum + text.length, 0);
  if (!hasWorkers || threads === 1 || length < WORTH_THREADS) {
    for (const file of unread) readHere(file);
  } else {
    const fileOf = (number: number): readonly SourceFile[] => unread.slice(number, number + 1);
    await readParallel(unread, threads, {
      read: (number) => {
        fileOf(number).forEach(readHere);
      },
      take: (number, stored) => {
        for (const file of fileOf(number)) {
          cache?.set(file, stored);
          take(file, restoreReading(stored, file));
        }
      },
    });
  }
  return files.flatMap((file) => readings.get(file) ?? []);
}
