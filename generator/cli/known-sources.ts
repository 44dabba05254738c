import { readdirSync, readFileSync, statSync, type Stats } from "node:fs";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";

import type { Cache } from "../cache/cache.ts";
import { contentHash, hashOf } from "../cache/hash.ts";
import { isSureText } from "../source/decode.ts";
import type { LoadedSources, Recall } from "../source/read-sources.ts";
import { isStamped, settledStamps, type Stamps } from "../writer/file-stamps.ts";

/** A source that was not read, as it had not been touched since the last run, is another one now that it is needed. */
export class ChangedSource extends Error {
  override readonly name = "ChangedSource";
}

/**
 * The sources that the last run read, which need not be read again where the file system says that nobody touched them.
 * Only text is remembered: the rest has to be looked at for what is wrong with it.
 */
export class KnownSources {
  readonly #cache: Cache;
  readonly #key: string;
  readonly #stamps: Stamps;
  /** By device, the newest change of which the file system has told. */
  readonly #newest = new Map<number, number>();
  /** What it told of the sources, with the newest change until then: what changes later is newer. */
  readonly #told = new Map<string, { readonly stats: Stats; readonly newest: number }>();
  #isOver = false;

  /** `folder` is the one of all caches. */
  constructor(cache: Cache, folder: string) {
    this.#cache = cache;
    this.#key = cache.key("sources");
    const stored = cache.drawer("run").get(this.#key);
    // `remember` wrote it
    this.#stamps = stored === undefined ? new Map() : (deserialize(stored) as Stamps);
    for (const name of namesIn(folder)) {
      const stats = statSync(join(folder, name), { throwIfNoEntry: false });
      if (stats !== undefined) this.#newestSince(stats);
    }
  }

  /** Whether no earlier run is known: all will have to be read, and what it says as well. */
  get isEmpty(): boolean {
    return this.#stamps.size === 0;
  }

  /** The bytes are read when they are asked for, which throws `ChangedSource` where they are others by then. */
  readonly recall: Recall = (place, stats) => {
    this.#told.set(place, { stats, newest: this.#newestSince(stats) });
    const stamp = this.#stamps.get(place);
    if (stamp === undefined || !isStamped(stats, stamp)) return undefined;
    return { hash: stamp.hash, bytes: () => this.#read(place, stamp.hash) };
  };

  /** Remembers what was read for the next run. */
  remember({ files }: LoadedSources): void {
    const texts = files.flatMap((file) => {
      const { place = "" } = file;
      const told = this.#told.get(place);
      if (told === undefined) return [];
      const isText = file.hash !== undefined || isSureText(file.bytes);
      return isText ? [{ path: place, hash: contentHash(file), ...told }] : [];
    });
    const times = [...this.#told.values()].map(({ newest }) => newest);
    this.#cache.drawer("run").set(this.#key, serialize(settledStamps(texts, times)));
  }

  /** From now on sources are only shown, as they are. */
  end(): void {
    this.#isOver = true;
  }

  #newestSince({ dev, ctimeMs }: Stats): number {
    const newest = Math.max(this.#newest.get(dev) ?? 0, ctimeMs);
    this.#newest.set(dev, newest);
    return newest;
  }

  #read(place: string, hash: string): Uint8Array {
    const bytes = readOrNothing(place);
    if (this.#isOver || hashOf(bytes) === hash) return bytes;
    throw new ChangedSource("a source changed while it was read");
  }
}

function readOrNothing(place: string): Uint8Array {
  try {
    return readFileSync(place);
  } catch {
    return new Uint8Array();
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
