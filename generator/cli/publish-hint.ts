import { relative } from "node:path";

import type { Settings } from "../config.ts";
import { placeOf } from "./places.ts";
import type { Row } from "./print.ts";

/**
 * How the packages that were generated are published, where the configuration says in which repository they are kept: npm
 * proves the origin of no other.
 */
export function publishRows({ out, folders, only, repository }: Settings, folder: string): readonly Row[] {
  if (repository === undefined) return [];
  const packages = ["client", "mock"].filter((name) => only?.includes(name) ?? true);
  return packages.map((name) => {
    const place = relative(folder, placeOf({ out, folders }, name)) || ".";
    return [`publish ${name}`, `cd ${quoted(place)} && npm install && npm publish --provenance --access public`];
  });
}

/** As a shell takes it for one word. */
function quoted(path: string): string {
  return /^[\w./@-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
}
