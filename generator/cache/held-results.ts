import type { Drawer, Results } from "./cache.ts";
import { hashOf } from "./hash.ts";

/** A result with its key. */
export type Entry = readonly [key: string, result: Uint8Array];

/** Results in memory, in one drawer: what one run makes of one thing, for itself or to be handed over. */
export class HeldResults implements Results {
  readonly toolId: string | undefined;
  #entries = new Map<string, Uint8Array>();

  /** With the `toolId` of a cache they have the keys that they have there. */
  constructor(toolId: string | undefined) {
    this.toolId = toolId;
  }

  key(kind: string, ...input: readonly (string | Uint8Array)[]): string {
    return this.toolId === undefined ? [kind, ...input].join("\u0000") : hashOf(this.toolId, kind, ...input);
  }

  drawer(): Drawer {
    return {
      has: (key) => this.#entries.has(key),
      get: (key) => this.#entries.get(key),
      peek: (key) => this.#entries.get(key),
      set: (key, result) => void this.#entries.set(key, result),
    };
  }

  /** What was made since the last time, which is no longer held. */
  taken(): readonly Entry[] {
    const entries = [...this.#entries];
    this.#entries = new Map();
    return entries;
  }
}
