import type { PageBodies } from "../build/page-reading.ts";
import type { SourceFile } from "../source/source-file.ts";
import type { CachedReadings } from "./cached-readings.ts";
import { fileReader } from "./read-file.ts";
import { readAlone, type Share } from "./share-reading.ts";
import { splitReading, type FileHead } from "./split-reading.ts";
import { headOf, restoreBodies } from "./stored-reading.ts";

/** What the files say. */
export interface Readings {
  /** In the order of the files. */
  readonly heads: readonly FileHead[];
  /** The bodies of a file's pages, by its path. */
  readonly bodiesOf: (path: string) => readonly PageBodies[];
}

export interface ReadingOptions {
  readonly cache: CachedReadings;
  /** Called with the number of files that have been read here, and the path of the last. */
  readonly progress: (done: number, path: string) => void;
  /** Absent: all that is read is read here. */
  readonly share?: Share;
}

/** What each of the files says; whether it was read now or before, here or elsewhere never shows. */
export async function readFiles(files: readonly SourceFile[], options: ReadingOptions): Promise<Readings> {
  const { cache } = options;
  const bodies = new BodiesRead();
  const heads = await readHeads(files, bodies, options);
  // the file of a head knows where its lines start, so its text is not asked for again
  const byPath = new Map(heads.map(({ file }) => [file.path, file]));
  const bodiesOf = (path: string): readonly PageBodies[] => {
    const file = byPath.get(path);
    if (file === undefined) return [];
    const known = bodies.of(file) ?? cache.bodies(file) ?? readBodies(file);
    bodies.keep(path, known);
    return known;
  };
  return { heads, bodiesOf };
}

/** The bodies that this run has read, here or as bytes from elsewhere. */
class BodiesRead {
  readonly #known = new Map<string, readonly PageBodies[]>();
  readonly #stored = new Map<string, Uint8Array>();

  of(file: SourceFile): readonly PageBodies[] | undefined {
    const stored = this.#stored.get(file.path);
    return this.#known.get(file.path) ?? (stored && restoreBodies(stored, file));
  }

  keep(path: string, bodies: readonly PageBodies[]): void {
    this.#known.set(path, bodies);
    this.#stored.delete(path);
  }

  keepStored(path: string, bodies: Uint8Array): void {
    this.#stored.set(path, bodies);
  }
}

/** The heads of all files, and the bodies of those that are read now. */
async function readHeads(
  files: readonly SourceFile[],
  bodies: BodiesRead,
  options: ReadingOptions,
): Promise<readonly FileHead[]> {
  const { cache } = options;
  const known = new Map<SourceFile, FileHead>();
  for (const file of files) {
    const head = cache.head(file);
    if (head !== undefined) known.set(file, head);
  }
  const unread = files.filter((file) => !known.has(file));
  for (const [file, head] of await readNow(unread, bodies, options)) known.set(file, head);
  cache.finish();
  return files.flatMap((file) => known.get(file) ?? []);
}

/** What the reader of these files remembers is let go with it. */
async function readNow(
  unread: readonly SourceFile[],
  bodies: BodiesRead,
  { cache, progress, share = readAlone }: ReadingOptions,
): Promise<ReadonlyMap<SourceFile, FileHead>> {
  const heads = new Map<SourceFile, FileHead>();
  const read = fileReader();
  const readHere = (file: SourceFile): void => {
    const reading = splitReading(read(file), read);
    heads.set(file, reading.head);
    bodies.keep(file.path, reading.bodies);
    cache.keep(file, reading);
    progress(heads.size, file.path);
  };
  const shared = share(unread);
  try {
    for (let index = shared.next(); index !== undefined; index = shared.next()) {
      const file = unread[index];
      if (file !== undefined) readHere(file);
    }
    for (const { index, head, bodies: stored } of await shared.others()) {
      const file = unread[index];
      if (file === undefined) continue;
      heads.set(file, headOf(head, file));
      bodies.keepStored(file.path, stored);
      cache.keepStored(file, head, stored);
    }
    // of a thread that failed
    for (const file of unread) if (!heads.has(file)) readHere(file);
  } finally {
    shared.end();
  }
  return heads;
}

function readBodies(file: SourceFile): readonly PageBodies[] {
  const read = fileReader();
  return splitReading(read(file), read).bodies;
}
