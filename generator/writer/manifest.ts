import { isInside } from "./check-paths.ts";

/** What the last run wrote: path → hash of the content. */
export type Manifest = ReadonlyMap<string, string>;

/** One line for each path, sorted by code unit. */
export function printManifest(manifest: Manifest): string {
  const lines = [...manifest]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, hash]) => `  ${JSON.stringify(path)}: ${JSON.stringify(hash)}`);
  return lines.length === 0 ? "{}\n" : `{\n${lines.join(",\n")}\n}\n`;
}

/**
 * Reads a manifest. What is none, or names a path outside the folder, is as if it were not there: nothing is removed on
 * its word.
 */
export function parseManifest(text: string): Manifest {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return new Map();
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return new Map();
  const entries: readonly [string, unknown][] = Object.entries(value);
  const known = new Map<string, string>();
  for (const [path, hash] of entries) {
    if (typeof hash === "string" && isInside(path)) known.set(path, hash);
  }
  return known;
}
