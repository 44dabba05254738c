import { isAbsolute, join, relative, sep } from "node:path";

import { rootOf } from "../source/read-sources.ts";

/**
 * How the path of a file of some sources is written from a folder on: `list.md` of the source `specs` is `specs/list.md`.
 * A path that is absolute, or of a file that lies elsewhere, stays what it is where the folder does not hold it.
 */
export async function typedPath(sources: readonly string[], folder: string): Promise<(path: string) => string> {
  const root = await rootOf(sources);
  return (path) => {
    const below = relative(folder, isAbsolute(path) ? path : join(root, path));
    return below === "" || below.startsWith("..") || isAbsolute(below) ? path : below.split(sep).join("/");
  };
}
