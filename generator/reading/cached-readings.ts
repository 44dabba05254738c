import type { Drawer, Results } from "../cache/cache.ts";
import { contentHash } from "../cache/hash.ts";
import { fileId } from "../source/document-part.ts";
import type { LoadedFile } from "../source/read-sources.ts";
import type { SourceFile } from "../source/source-file.ts";
import type { FileHead, SplitReading } from "./split-reading.ts";
import {
  headsOf,
  movedHead,
  restoreBodies,
  restoreFiles,
  storeBodies,
  storedFile,
  storeFiles,
  type KeptFile,
  type StoredBodies,
  type StoredFile,
  type StoredHead,
} from "./stored-reading.ts";

/** The readings of a cache, a drawer for each folder at the top: bodies one by one, all heads together. */
export class CachedReadings {
  readonly #cache: Results;
  readonly #files: ReadonlyMap<string, LoadedFile>;
  readonly #keys = new Map<string, string>();
  readonly #folders = new Map<string, Folder>();

  constructor(cache: Results, files: readonly LoadedFile[]) {
    this.#cache = cache;
    this.#files = new Map(files.map((file) => [file.path, file]));
  }

  /** What tells the reading of a file, or of a part of one, from any other. */
  keyOf(file: SourceFile): string {
    const loaded = this.#files.get(file.path);
    if (loaded === undefined || this.#cache.toolId === undefined) return "";
    const { path, part } = file;
    const id = fileId(file);
    const key =
      this.#keys.get(id) ??
      (part === undefined
        ? this.#cache.key("reading", path, contentHash(loaded))
        : this.#cache.key("reading of a part", path, part, file.text));
    this.#keys.set(id, key);
    return key;
  }

  /** The heads of a file whose bodies are kept too. */
  heads(file: SourceFile): readonly FileHead[] | undefined {
    const key = this.keyOf(file);
    const { drawer, files, used } = this.#folder(file.path);
    const kept = files.get(key);
    if (kept?.keys.every((each) => drawer.has(each)) !== true) return undefined;
    used.set(key, kept);
    const heads = headsOf(kept, file);
    for (const [index, head] of heads.entries()) this.#keys.set(fileId(head.file), kept.keys[index] ?? "");
    return heads;
  }

  /** The head of a part that was the same in another version of its document. */
  partHead(part: SourceFile): FileHead | undefined {
    if (part.part === undefined) return undefined;
    const { drawer, partsByKey } = this.#folder(part.path);
    const key = this.keyOf(part);
    const known = partsByKey().get(key);
    return known === undefined || !drawer.has(key) ? undefined : movedHead(known, part);
  }

  /** Undefined where they are not there any more, or damaged. */
  bodies(file: SourceFile): StoredBodies | undefined {
    const stored = this.#folder(file.path).drawer.get(this.keyOf(file));
    return stored && restoreBodies(stored, file);
  }

  /** Keeps all heads of a document and the bodies of what was read now. */
  keep(document: SourceFile, heads: readonly FileHead[], read: readonly SplitReading[]): void {
    if (this.keyOf(document) === "") return;
    for (const reading of read)
      this.#keepBodies(reading.head.file, storeBodies({ file: reading.head.file, bodies: reading.bodies }));
    this.#keepHeads(document, storedFile(document, heads), heads);
  }

  /** Keeps what `storedFile` and `storeBodies` made of a document, of which these are the heads. */
  keepStored(document: SourceFile, stored: ReadElsewhere, heads: readonly FileHead[]): void {
    if (this.keyOf(document) === "") return;
    for (const [index, { file }] of heads.entries()) this.#keepBodies(file, stored.bodies[index] ?? new Uint8Array());
    this.#keepHeads(document, stored, heads);
  }

  /** Puts the heads of all files into the cache, where they are not those that stand there. */
  finish(): void {
    for (const { drawer, key, files, used } of this.#folders.values()) {
      const isSame = used.size === files.size && [...used.keys()].every((each) => files.has(each));
      if (key !== "" && !isSame) drawer.set(key, storeFiles(used));
    }
  }

  #keepBodies(file: SourceFile, bodies: Uint8Array): void {
    this.#folder(file.path).drawer.set(this.keyOf(file), bodies);
  }

  #keepHeads(document: SourceFile, { heads, lineStarts }: StoredFile, own: readonly FileHead[]): void {
    const keys = own.map(({ file }) => this.keyOf(file));
    this.#folder(document.path).used.set(this.keyOf(document), { heads, lineStarts, keys });
  }

  #folder(path: string): Folder {
    const name = path.slice(0, path.indexOf("/") + 1);
    const known = this.#folders.get(name) ?? openFolder(this.#cache, name);
    this.#folders.set(name, known);
    return known;
  }
}

/** What another thread read of a document: the bodies of each of its heads as bytes. */
export interface ReadElsewhere extends StoredFile {
  readonly bodies: readonly Uint8Array[];
}

interface Folder {
  readonly drawer: Drawer;
  readonly key: string;
  readonly files: ReadonlyMap<string, KeptFile>;
  readonly partsByKey: () => ReadonlyMap<string, StoredHead>;
  readonly used: Map<string, KeptFile>;
}

function openFolder(cache: Results, name: string): Folder {
  const drawer = cache.drawer(`readings ${name}`);
  const key = cache.key("heads");
  const stored = drawer.get(key);
  const files: Folder["files"] = stored === undefined ? new Map() : restoreFiles(stored);
  let parts: ReadonlyMap<string, StoredHead> | undefined;
  return { drawer, key, files, partsByKey: () => (parts ??= partsIn(files)), used: new Map() };
}

function partsIn(files: Folder["files"]): ReadonlyMap<string, StoredHead> {
  const parts = [...files.values()].flatMap(({ heads, keys }) =>
    heads.flatMap((head, index) => (head.place === undefined ? [] : [[keys[index] ?? "", head] as const])),
  );
  return new Map(parts);
}
