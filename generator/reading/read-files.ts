import type { PageBodies } from "../build/page-reading.ts";
import { fileId } from "../source/document-part.ts";
import type { SourceFile } from "../source/source-file.ts";
import type { CachedReadings } from "./cached-readings.ts";
import { fileReader, type FileReader } from "./read-file.ts";
import { readAlone, type Share } from "./share.ts";
import { splitReading, type FileHead, type SplitReading } from "./split-reading.ts";
import { headsOf, restoreBodies, storeBodies, type StoredBodies } from "./stored-reading.ts";

/** What the files say. */
export interface Readings {
  /** In the order of the files; of one that is read in parts, in their order. */
  readonly heads: readonly FileHead[];
  /** The bodies of the pages of a file, or of a part of one. */
  readonly bodiesOf: (file: SourceFile) => readonly PageBodies[];
  /** The same as bytes, for another thread. */
  readonly storedBodiesOf: (file: SourceFile) => Uint8Array;
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
  const byId = new Map(heads.map(({ file }) => [fileId(file), file]));
  const read = (named: SourceFile): StoredBodies => {
    const file = byId.get(fileId(named));
    if (file === undefined) return { file: named, bodies: [] };
    const known = bodies.of(file) ?? cache.bodies(file) ?? readBodies(file);
    bodies.keep(known);
    return known;
  };
  return { heads, bodiesOf: (file) => read(file).bodies, storedBodiesOf: (file) => storeBodies(read(file)) };
}

/** The bodies that this run has read, here or as bytes from elsewhere. */
class BodiesRead {
  readonly #known = new Map<string, StoredBodies>();
  readonly #stored = new Map<string, Uint8Array>();

  of(file: SourceFile): StoredBodies | undefined {
    const id = fileId(file);
    const stored = this.#stored.get(id);
    return this.#known.get(id) ?? (stored && restoreBodies(stored, file));
  }

  keep(bodies: StoredBodies): void {
    const id = fileId(bodies.file);
    this.#known.set(id, bodies);
    this.#stored.delete(id);
  }

  keepStored(file: SourceFile, bodies: Uint8Array): void {
    this.#stored.set(fileId(file), bodies);
  }
}

/** The heads of all files, and the bodies of those that are read now. */
async function readHeads(
  files: readonly SourceFile[],
  bodies: BodiesRead,
  options: ReadingOptions,
): Promise<readonly FileHead[]> {
  const { cache } = options;
  const known = new Map<SourceFile, readonly FileHead[]>();
  for (const file of files) {
    const heads = cache.heads(file);
    if (heads !== undefined) known.set(file, heads);
  }
  const unread = files.filter((file) => !known.has(file));
  for (const [file, heads] of await readNow(unread, bodies, options)) known.set(file, heads);
  cache.finish();
  return files.flatMap((file) => known.get(file) ?? []);
}

/** What the reader of these files remembers is let go with it. */
async function readNow(
  unread: readonly SourceFile[],
  bodies: BodiesRead,
  { cache, progress, share = readAlone }: ReadingOptions,
): Promise<ReadonlyMap<SourceFile, readonly FileHead[]>> {
  const heads = new Map<SourceFile, readonly FileHead[]>();
  const read = fileReader();
  const readHere = (file: SourceFile): void => {
    heads.set(file, readParts(file, read, { bodies, cache }));
    progress(heads.size, file.path);
  };
  const shared = share(unread);
  try {
    for (let index = shared.next(); index !== undefined; index = shared.next()) {
      const file = unread[index];
      if (file !== undefined) readHere(file);
    }
    for (const { index, ...stored } of await shared.others()) {
      const file = unread[index];
      if (file === undefined) continue;
      const own = headsOf(stored, file);
      heads.set(file, own);
      for (const [part, bytes] of stored.bodies.entries()) {
        const head = own[part];
        if (head !== undefined) bodies.keepStored(head.file, bytes);
      }
      cache.keepStored(file, stored, own);
    }
    // of a thread that failed
    for (const file of unread) if (!heads.has(file)) readHere(file);
  } finally {
    shared.end();
  }
  return heads;
}

/** Of a file that is read in parts, those are read that were not the same before. */
function readParts(
  document: SourceFile,
  read: FileReader,
  { bodies, cache }: { readonly bodies: BodiesRead; readonly cache: CachedReadings },
): readonly FileHead[] {
  const made: SplitReading[] = [];
  const heads = read(document).map((part) => {
    const known = cache.partHead(part.file);
    if (known !== undefined) return known;
    const reading = splitReading(part.read(), read);
    bodies.keep({ file: part.file, bodies: reading.bodies });
    made.push(reading);
    return reading.head;
  });
  cache.keep(document, heads, made);
  return heads;
}

function readBodies(file: SourceFile): StoredBodies {
  const read = fileReader();
  const own = read(file.within?.document ?? file).find((part) => fileId(part.file) === fileId(file));
  return own === undefined ? { file, bodies: [] } : { file: own.file, bodies: splitReading(own.read(), read).bodies };
}
