import { noResults, type Drawer, type Results } from "../cache/cache.ts";
import { contentHash } from "../cache/hash.ts";
import type { PageBodies } from "../build/page-reading.ts";
import type { LoadedFile } from "../source/read-sources.ts";
import type { SourceFile } from "../source/source-file.ts";
import type { FileHead, SplitReading } from "./split-reading.ts";
import {
  headOf,
  restoreBodies,
  restoreHeads,
  storeBodies,
  storedHead,
  storeHeads,
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

  /** What tells the reading of a file from any other. */
  keyOf(path: string): string {
    const file = this.#files.get(path);
    if (file === undefined || this.#cache === noResults) return "";
    const key = this.#keys.get(path) ?? this.#cache.key("reading", path, contentHash(file));
    this.#keys.set(path, key);
    return key;
  }

  /** The head of a file whose bodies are kept too. */
  head(file: SourceFile): FileHead | undefined {
    const key = this.keyOf(file.path);
    const { drawer, heads, used } = this.#folder(file.path);
    const head = heads.get(key);
    if (head === undefined || !drawer.has(key)) return undefined;
    used.set(key, head);
    return headOf(head, file);
  }

  /** Undefined where they are not there any more, or damaged. */
  bodies(file: SourceFile): readonly PageBodies[] | undefined {
    const stored = this.#folder(file.path).drawer.get(this.keyOf(file.path));
    return stored && restoreBodies(stored, file);
  }

  keep(file: SourceFile, reading: SplitReading): void {
    if (this.keyOf(file.path) !== "") this.keepStored(file, storedHead(reading.head), storeBodies(reading));
  }

  /** Keeps what `storeBodies` made of a file's bodies. */
  keepStored(file: SourceFile, head: StoredHead, bodies: Uint8Array): void {
    const key = this.keyOf(file.path);
    if (key === "") return;
    const { drawer, used } = this.#folder(file.path);
    used.set(key, head);
    drawer.set(key, bodies);
  }

  /** Puts the heads of all files into the cache, where they are not those that stand there. */
  finish(): void {
    for (const { drawer, key, heads, used } of this.#folders.values()) {
      const isSame = used.size === heads.size && [...used.keys()].every((each) => heads.has(each));
      if (key !== "" && !isSame) drawer.set(key, storeHeads(used));
    }
  }

  #folder(path: string): Folder {
    const name = path.slice(0, path.indexOf("/") + 1);
    const known = this.#folders.get(name) ?? openFolder(this.#cache, name);
    this.#folders.set(name, known);
    return known;
  }
}

interface Folder {
  readonly drawer: Drawer;
  readonly key: string;
  readonly heads: ReadonlyMap<string, StoredHead>;
  readonly used: Map<string, StoredHead>;
}

function openFolder(cache: Results, name: string): Folder {
  const drawer = cache.drawer(`readings ${name}`);
  const key = cache.key("heads");
  const stored = drawer.get(key);
  return { drawer, key, heads: stored === undefined ? new Map() : restoreHeads(stored), used: new Map() };
}
