import { lstatSync } from "node:fs";
import { readdir, readFile, realpath } from "node:fs/promises";
import { join, sep } from "node:path";

import { manifestName, parents } from "./check-paths.ts";
import { hashAt, type Stamps } from "./file-stamps.ts";
import { parseManifest } from "./manifest.ts";
import type { Disk } from "./plan.ts";

/**
 * What stands in the output folder at the paths to be written and those the manifest knows. A link in the place of a
 * file counts as no file. Files with a stamp of `stamps` are not read. Throws where a folder on the way is a link that leads out of the output folder.
 */
export async function readDisk(out: string, paths: readonly string[], stamps: Stamps = new Map()): Promise<Disk> {
  const manifestText = await readFile(join(out, manifestName), "utf8").catch(() => undefined);
  const manifest = parseManifest(manifestText ?? "");
  const wanted = new Set([...paths, ...manifest.keys()]);
  await refuseLinks(out, wanted);
  const hashes = new Map<string, string>();
  for (const path of wanted) {
    const hash = hashAt(join(out, path), stamps.get(path));
    if (hash !== undefined) hashes.set(path, hash);
  }
  return { manifestText, manifest, hashes, names: new Set(await readdir(out).catch(() => [])) };
}

async function refuseLinks(out: string, paths: Iterable<string>): Promise<void> {
  const root = await realpath(out).catch(() => out);
  const folders = new Set([...paths].map((path) => path.slice(0, path.lastIndexOf("/") + 1)));
  for (const folder of new Set([...folders].flatMap(parents))) {
    const found = lstatSync(join(out, folder), { throwIfNoEntry: false });
    if (found?.isSymbolicLink() !== true) continue;
    const target = await realpath(join(out, folder)).catch(() => "");
    if (target.startsWith(root + sep)) continue;
    throw new Error(`refusing to write below “${folder}”: it is a link that leads out of the output folder`);
  }
}
