import type { PageBodies } from "../build/page-reading.ts";
import type { LoadedFile } from "../source/read-sources.ts";
import type { SourceFile } from "../source/source-file.ts";
import type { CachedReadings } from "./cached-readings.ts";
import { fileReader, type FileReader } from "./read-file.ts";
import type { OtherReader } from "./shared-reading.ts";
import { splitReading, type FileHead } from "./split-reading.ts";
import { headOf, restoreBodies, storeBodies } from "./stored-reading.ts";

/** What the files say. */
export interface Readings {
  /** In the order of the files. */
  readonly heads: readonly FileHead[];
  /** The bodies of a file's pages, by its path. */
  readonly bodiesOf: (path: string) => readonly PageBodies[];
}

export interface ReadingOptions {
  readonly cache: CachedReadings;
  /** Called with how many of the files are read, and the last of them. */
  readonly progress: (done: number, file: SourceFile) => void;
  /** The files before they were decoded, and who may read some of them. */
  readonly loaded: readonly LoadedFile[];
  readonly other: OtherReader;
}

/** What each of the files says; whether it was read now or before, and by whom, never shows. */
export async function readFiles(files: readonly SourceFile[], options: ReadingOptions): Promise<Readings> {
  const { cache } = options;
  const read = fileReader();
  const heads = new Map<SourceFile, FileHead>();
  for (const file of files) {
    const known = cache.head(file);
    if (known !== undefined) heads.set(file, known);
  }
  const unread = files.filter((file) => !heads.has(file));
  const made = await readTogether(unread, read, options);
  for (const [file, { head }] of made) heads.set(file, head);
  cache.finish();
  const byPath = new Map(files.map((file) => [file.path, file]));
  const bodies = new Map<string, readonly PageBodies[]>();
  const bodiesOf = (path: string): readonly PageBodies[] => {
    const file = byPath.get(path);
    if (file === undefined) return [];
    const known =
      bodies.get(path) ?? made.get(file)?.bodies() ?? cache.bodies(file) ?? splitReading(read(file), read).bodies;
    bodies.set(path, known);
    return known;
  };
  return { heads: files.flatMap((file) => heads.get(file) ?? []), bodiesOf };
}

interface MadeReading {
  readonly head: FileHead;
  readonly bodies: () => readonly PageBodies[];
}

/** Reads each file here or elsewhere, and keeps it. */
async function readTogether(
  files: readonly SourceFile[],
  read: FileReader,
  { cache, progress, loaded, other }: ReadingOptions,
): Promise<ReadonlyMap<SourceFile, MadeReading>> {
  const made = new Map<SourceFile, MadeReading>();
  const readHere = (file: SourceFile): void => {
    const reading = splitReading(read(file), read);
    made.set(file, { head: reading.head, bodies: () => reading.bodies });
    cache.keep(file, reading.head, () => storeBodies(reading));
    progress(made.size, file);
  };
  const paths = new Set(files.map(({ path }) => path));
  const shared = other(loaded.filter(({ path }) => paths.has(path)));
  for (const file of files) {
    if (shared !== undefined && !shared.take()) break;
    readHere(file);
  }
  const sent = made.size === files.length ? undefined : await shared?.others();
  for (const file of files.slice(made.size)) {
    const reading = sent?.get(file.path);
    if (reading === undefined) {
      readHere(file);
      continue;
    }
    const head = headOf(reading.head, file);
    made.set(file, { head, bodies: () => restoreBodies(reading.bodies, () => file.text) });
    cache.keep(file, head, () => reading.bodies);
  }
  return made;
}
