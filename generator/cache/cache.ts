import { readdirSync } from "node:fs";
import { join } from "node:path";

import { discard, openDrawer, saveDrawer, type DrawerFile } from "./drawer-file.ts";
import { hashOf } from "./hash.ts";

export interface CacheOptions {
  /** Of `toolId`: what a result depends on besides its input. */
  readonly toolId: string;
  /** Whether the run may write it. */
  readonly isKept: boolean;
}

/** Results of earlier runs, each under the hash of everything that it depends on. */
export interface Results {
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
  key: () => "",
  drawer: () => ({ has: () => false, get: () => undefined, peek: () => undefined, set: () => undefined }),
};

/**
 * Results in the files of a folder, one for each drawer: a result that is found is the one that would be made. What a run
 * does not ask for is forgotten when it is saved.
 */
export class Cache implements Results {
  readonly #folder: string;
  readonly #toolId: string;
  readonly #isKept: boolean;
  #drawers = new Map<string, OpenDrawer>();

  /** Runs that share a folder forget each other's results. */
  constructor(folder: string, { toolId, isKept }: CacheOptions) {
    this.#folder = folder;
    this.#toolId = toolId;
    this.#isKept = isKept;
  }

  key(kind: string, ...input: readonly (string | Uint8Array)[]): string {
    return hashOf(this.#toolId, kind, ...input);
  }

  drawer(name: string): Drawer {
    const file = `${hashOf(name).slice(0, 24)}.pack`;
    const open = this.#drawers.get(file) ?? new OpenDrawer(openDrawer(join(this.#folder, file)));
    this.#drawers.set(file, open);
    return open;
  }

  /** Writes what this run asked for or made, where that is not what stands there, and lets go of it. */
  save(): void {
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
  readonly #used = new Set<string>();
  readonly #made = new Map<string, Uint8Array>();

  constructor(known: DrawerFile) {
    this.#known = known;
  }

  has(key: string): boolean {
    const isThere = this.#made.has(key) || this.#known.keys.has(key);
    if (isThere) this.#used.add(key);
    return isThere;
  }

  peek(key: string): Uint8Array | undefined {
    return this.#made.get(key) ?? this.#known.get(key);
  }

  get(key: string): Uint8Array | undefined {
    const found = this.peek(key);
    // what is damaged is not kept
    if (found === undefined) this.#used.delete(key);
    else this.#used.add(key);
    return found;
  }

  set(key: string, result: Uint8Array): void {
    this.#used.add(key);
    this.#made.set(key, result);
  }

  /** All that is to stand in the file; undefined where it does. */
  changed(): ReadonlyMap<string, Uint8Array> | undefined {
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
