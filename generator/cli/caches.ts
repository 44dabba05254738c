import { join } from "node:path";

import { Cache } from "../cache/cache.ts";
import { hashOf } from "../cache/hash.ts";
import { toolId } from "../cache/tool-id.ts";
import type { Settings } from "../config.ts";

/** What earlier runs left to be used again. */
export interface Caches {
  readonly readings?: Cache;
  readonly services?: Cache;
  readonly lastRun?: Cache;
}

/**
 * The caches of a configuration: readings by what is read, the last run and what it made of each service by where it
 * wrote. Commands that write nothing use what is there and leave it (`isKept` false).
 */
export function openCaches({ cache, sources, out }: Settings, isKept: boolean): Caches {
  if (cache === false) return {};
  const id = toolId(process.version);
  const open = (name: string, ...of: readonly string[]): Cache =>
    new Cache(join(cache, `${name}-${hashOf(...of).slice(0, 16)}`), { toolId: id, isKept });
  return { readings: open("readings", ...sources), services: open("services", out), lastRun: open("run", out) };
}
