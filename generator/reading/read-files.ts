import type { PageBodies } from "../build/page-reading.ts";
import type { SourceFile } from "../source/source-file.ts";
import type { CachedReadings } from "./cached-readings.ts";
import { fileReader } from "./read-file.ts";
import { splitReading, type FileHead } from "./split-reading.ts";

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
export function readFiles(files: readonly SourceFile[], options: ReadingOptions): Readings {
  const bodies = new Map<string, readonly PageBodies[]>();
  const heads = readHeads(files, bodies, options);
  const { cache } = options;
  const byPath = new Map(files.map((file) => [file.path, file]));
  const bodiesOf = (path: string): readonly PageBodies[] => {
    const file = byPath.get(path);
    if (file === undefined) return [];
    const known = bodies.get(path) ?? cache.bodies(file) ?? readBodies(file);
    bodies.set(path, known);
    return known;
  };
  return { heads, bodiesOf };
}

/** The heads of all files, and the bodies of those that are read now. What their reader remembers is let go with it. */
function readHeads(
  files: readonly SourceFile[],
  bodies: Map<string, readonly PageBodies[]>,
  { cache, progress }: ReadingOptions,
): readonly FileHead[] {
  const read = fileReader();
  const heads = files.map((file, index) => {
    const known = cache.head(file);
    if (known !== undefined) return known;
    const reading = splitReading(read(file), read);
    bodies.set(file.path, reading.bodies);
    cache.keep(file, reading);
    progress(index + 1);
    return reading.head;
  });
  cache.finish();
  return heads;
}

function readBodies(file: SourceFile): readonly PageBodies[] {
  const read = fileReader();
  return splitReading(read(file), read).bodies;
}
