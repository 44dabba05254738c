import { readdirSync } from "node:fs";
import { join } from "node:path";

import { discard, openDrawer, saveDrawer, type DrawerFile } from "./drawer-file.ts";
import { hashOf } from "./hash.ts";

export interface CacheOptions {
  /** Of `toolId`: what a result depends on besides its input. */
  readonly toolId: string;
  /** Whether the run may write it. */
  readonly isKept: boolean;
  /** Whether many runs follow one another in this program: what they make stays in memory and is written by `close`. */
  readonly isLive?: boolean;
}

/** Results of earlier runs, each under the hash of everything that it depends on. */
export interface Results {
  /** What a result depends on besides its input; undefined where nothing is kept for a later run. */
  readonly toolId: string | undefined;
  /** The key of a result: what kind it is and everything it is made of, besides the program itself. */
  readonly key: (kind: string, ...input: readonly (string | Uint8Array)[]) => string;
  /** The part of the results that has this name. */
  readonly drawer: (name: string) => Drawer;
}

/** Results that are made of the same things, so that most runs change few drawers. */
export interface Drawer {
  /** Whether there is a result; it is kept for the next run, though this one may not need it. */
  readonly has: (key: string) => boolean;
  /** Undefined where there is none, or where it is damaged. */
  readonly get: (key: string) => Uint8Array | undefined;
  /** The same, but does not keep it for the next run. */
  readonly peek: (key: string) => Uint8Array | undefined;
  readonly set: (key: string, result: Uint8Array) => void;
}

/** Where nothing is kept. Nothing is found under its keys, so they need tell nothing apart. */
export const noResults: Results = {
  toolId: undefined,
  key: () => "",
  drawer: () => ({ has: () => false, get: () => undefined, peek: () => undefined, set: () => undefined }),
};

/**
 * Results in the files of a folder, one for each drawer: a result that is found is the one that would be made. What a run
 * does not ask for is forgotten when it is saved.
 */
export class Cache implements Results {
  readonly toolId: string;
  readonly #folder: string;
  readonly #isKept: boolean;
  readonly #isLive: boolean;
  #drawers = new Map<string, OpenDrawer>();

  /** Runs that share a folder forget each other's results. */
  constructor(folder: string, { toolId, isKept, isLive = false }: CacheOptions) {
    this.#folder = folder;
    this.toolId = toolId;
    this.#isKept = isKept;
    this.#isLive = isLive;
  }

  key(kind: string, ...input: readonly (string | Uint8Array)[]): string {
    return hashOf(this.toolId, kind, ...input);
  }

  drawer(name: string): Drawer {
    const file = `${hashOf(name).slice(0, 24)}.pack`;
    const open = this.#drawers.get(file) ?? new OpenDrawer(openDrawer(join(this.#folder, file)), this.#isLive);
    this.#drawers.set(file, open);
    return open;
  }

  /** Writes what this run asked for or made, where that is not what stands there, and lets go of it; or only forgets the rest. */
  save(): void {
    if (!this.#isLive) return this.close();
    for (const [file, drawer] of this.#drawers) if (!drawer.settle()) this.#drawers.delete(file);
  }

  /** Writes what is left since the last run was saved, and what was asked for or made since then. */
  close(): void {
    if (this.#isKept) {
      for (const [file, drawer] of this.#drawers) {
        const results = drawer.changed();
        if (results !== undefined) saveDrawer(join(this.#folder, file), results);
      }
      for (const name of namesIn(this.#folder)) if (!this.#drawers.has(name)) discard(join(this.#folder, name));
    }
    this.#drawers = new Map();
  }
}

class OpenDrawer implements Drawer {
  readonly #known: DrawerFile;
  readonly #isLive: boolean;
  /** Of the last run, to be kept whether this one asks for it or not. */
  #left: ReadonlySet<string> = new Set();
  #forgotten = new Set<string>();
  readonly #used = new Set<string>();
  readonly #made = new Map<string, Uint8Array>();

  constructor(known: DrawerFile, isLive: boolean) {
    this.#known = known;
    this.#isLive = isLive;
  }

  has(key: string): boolean {
    const isThere = this.#made.has(key) || (this.#known.keys.has(key) && !this.#forgotten.has(key));
    if (isThere) this.#used.add(key);
    return isThere;
  }

  peek(key: string): Uint8Array | undefined {
    return this.#made.get(key) ?? (this.#forgotten.has(key) ? undefined : this.#known.get(key));
  }

  get(key: string): Uint8Array | undefined {
    const found = this.peek(key);
    if (this.#isLive && found !== undefined) this.#made.set(key, found);
    // what is damaged is not kept
    if (found === undefined) this.#used.delete(key);
    else this.#used.add(key);
    return found;
  }

  set(key: string, result: Uint8Array): void {
    this.#used.add(key);
    this.#made.set(key, result);
  }

  /** Forgets what was not asked for since it was settled last. Whether anything is left. */
  settle(): boolean {
    for (const key of this.#made.keys()) if (!this.#used.has(key)) this.#made.delete(key);
    for (const key of this.#known.keys) if (!this.#used.has(key)) this.#forgotten.add(key);
    this.#left = new Set(this.#used);
    this.#used.clear();
    return this.#left.size > 0;
  }

  /** All that is to stand in the file; undefined where it does. */
  changed(): ReadonlyMap<string, Uint8Array> | undefined {
    for (const key of this.#left) this.#used.add(key);
    if (this.#made.size === 0 && this.#used.size === this.#known.keys.size) return undefined;
    const results = new Map<string, Uint8Array>();
    for (const key of this.#used) {
      const result = this.#made.get(key) ?? this.#known.get(key);
      if (result !== undefined) results.set(key, result);
    }
    return results;
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
