import { lstatSync, statSync, type Stats } from "node:fs";
import { readdir, readFile, realpath } from "node:fs/promises";
import { dirname, join, sep } from "node:path";

import { manifestName, parents } from "./check-paths.ts";
import { hashAt, type Stamps } from "./file-stamps.ts";
import { parseManifest } from "./manifest.ts";
import type { Disk } from "./plan.ts";

/** What stands where outputs are to go cannot be written into or replaced; the message says what and where. */
export class PlaceError extends Error {
  override readonly name = "PlaceError";
}

/**
 * What stands in the output folder at the paths to be written and those the manifest knows. A link in the place of a
 * file counts as no file. Files with a stamp of `stamps` are not read. Throws a `PlaceError` where a folder on the way is
 * none, or is a link that leads out of the output folder, and where a folder stands in the place of a file.
 */
export async function readDisk(out: string, paths: readonly string[], stamps: Stamps = new Map()): Promise<Disk> {
  refuseNoFolder(out);
  const manifestText = await readFile(join(out, manifestName), "utf8").catch(() => undefined);
  const manifest = parseManifest(manifestText ?? "");
  const asked = new Set(paths);
  const wanted = new Set([...paths, ...manifest.keys()]);
  await refuseWrongFolders(out, wanted);
  const hashes = new Map<string, string>();
  for (const path of wanted) {
    const hash = hashAt(join(out, path), stamps.get(path));
    if (hash !== undefined) hashes.set(path, hash);
    else if (asked.has(path) && statsOf(join(out, path))?.isDirectory() === true) {
      throw new PlaceError(`refusing to write: “${path}” is a folder; expected a file or nothing`);
    }
  }
  return { manifestText, manifest, hashes, names: new Set(await readdir(out).catch(() => [])) };
}

/** An output folder need not be there, but nothing else may be in its place or on the way to it. */
function refuseNoFolder(out: string): void {
  const found = statsOf(out);
  if (found === undefined) {
    if (dirname(out) !== out) refuseNoFolder(dirname(out));
  } else if (found.isSymbolicLink()) {
    const target = statSync(out, { throwIfNoEntry: false });
    if (target?.isDirectory() !== true)
      throw new PlaceError(`refusing to write: “${out}” is a link that leads nowhere`);
  } else if (!found.isDirectory()) {
    throw new PlaceError(`refusing to write: “${out}” is a file; expected a folder or nothing`);
  }
}

async function refuseWrongFolders(out: string, paths: Iterable<string>): Promise<void> {
  const root = await realpath(out).catch(() => out);
  const folders = new Set([...paths].map((path) => path.slice(0, path.lastIndexOf("/") + 1)));
  for (const folder of new Set([...folders].flatMap(parents))) {
    const found = statsOf(join(out, folder));
    if (found === undefined || found.isDirectory()) continue;
    if (!found.isSymbolicLink()) {
      throw new PlaceError(`refusing to write: “${folder}” is a file; expected a folder or nothing`);
    }
    const target = await realpath(join(out, folder)).catch(() => "");
    if (target.startsWith(root + sep)) continue;
    throw new PlaceError(`refusing to write below “${folder}”: it is a link that leads out of the output folder`);
  }
}

/** Undefined for what is not there, below a file too. */
function statsOf(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
