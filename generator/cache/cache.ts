import { hashOf } from "./hash.ts";
import { loadPack, savePack, type Pack } from "./pack.ts";

export interface CacheOptions {
  /** Of `toolId`: what a result depends on besides its input. */
  readonly toolId: string;
  /** Whether the run may write it. */
  readonly isKept: boolean;
}

/**
 * Results of earlier runs, each under the hash of everything that it depends on: a result that is found is the one that
 * would be made. What a run does not ask for is forgotten when it is saved.
 */
export class Cache {
  readonly #path: string;
  readonly #toolId: string;
  readonly #isKept: boolean;
  #used = new Map<string, Uint8Array>();
  #known: Pack | undefined;
  #isChanged = false;

  /** At a path without ending; runs that share one forget each other's results. */
  constructor(path: string, { toolId, isKept }: CacheOptions) {
    this.#path = `${path}.pack`;
    this.#toolId = toolId;
    this.#isKept = isKept;
  }

  /** The key of a result: what kind it is and everything it is made of, besides the program itself. */
  key(kind: string, ...input: readonly (string | Uint8Array)[]): string {
    return hashOf(this.#toolId, kind, ...input);
  }

  get(key: string): Uint8Array | undefined {
    this.#known ??= loadPack(this.#path);
    const found = this.#used.get(key) ?? this.#known.get(key);
    if (found !== undefined) this.#used.set(key, found);
    return found;
  }

  set(key: string, result: Uint8Array): void {
    this.#used.set(key, result);
    this.#isChanged = true;
  }

  /** Writes what this run asked for or made, where that is not what stands there, and lets go of it. */
  save(): void {
    const isSame = !this.#isChanged && this.#used.size === (this.#known?.size ?? 0);
    if (this.#isKept && !isSame) savePack(this.#path, this.#used);
    this.#known = undefined;
    this.#used = new Map();
    this.#isChanged = false;
  }
}
