import { readFileSync } from "node:fs";
import { join } from "node:path";

import { Cache } from "../cache/cache.ts";
import { hashOf } from "../cache/hash.ts";
import { toolId } from "../cache/tool-id.ts";
import type { Settings } from "../config.ts";
import { programFolder } from "../program-folder.ts";
import { filesBelow } from "../templating/copied-files.ts";

/** What earlier runs left to be used again. */
export interface Caches {
  readonly readings?: Cache;
  readonly services?: Cache;
  readonly lastRun?: Cache;
}

/**
 * The caches of a configuration: readings by what is read, the last run and what it made of each service by where it
 * wrote. Commands that write nothing use what is there and leave it (`isKept` false). `id`: what tells this program from any
 * other, which is found by reading all of it.
 */
export function openCaches(
  { cache, sources, out, folders, templates, emitters = [] }: Settings,
  { isKept, isLive = false }: { readonly isKept: boolean; readonly isLive?: boolean },
  id: () => string = () => toolId(process.version, programFolder),
): Caches {
  if (cache === false) return {};
  const own = templates === undefined ? id() : hashOf(id(), ...contentsBelow(templates));
  const open = (name: string, ...of: readonly string[]): Cache =>
    new Cache(join(cache, `${name}-${hashOf(...of).slice(0, 16)}`), { toolId: own, isKept, isLive });
  const readings = open("readings", ...sources);
  // nobody can tell whether the code of an emitter of one's own has changed
  if (emitters.length > 0) return { readings };
  const places = [out, ...Object.entries(folders).flat()];
  return { readings, services: open("services", ...places), lastRun: open("run", ...places) };
}

function contentsBelow(folder: string): readonly string[] {
  return filesBelow(folder).flatMap((path) => [path, readFileSync(join(folder, path), "utf8")]);
}
