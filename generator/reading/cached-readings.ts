import type { Cache } from "../cache/cache.ts";
import { contentHash } from "../cache/hash.ts";
import type { LoadedFile } from "../source/read-sources.ts";
import type { ReadingCache } from "./read-files.ts";

/** The readings of a cache: each under the path and the content of its file. */
export function cachedReadings(cache: Cache, files: readonly LoadedFile[]): ReadingCache {
  const keys = new Map(files.map(({ path, bytes }) => [path, cache.key("reading", path, contentHash(bytes))]));
  return {
    get: ({ path }) => cache.get(keys.get(path) ?? ""),
    set: ({ path }, reading) => {
      const key = keys.get(path);
      if (key !== undefined) cache.set(key, reading);
    },
  };
}
