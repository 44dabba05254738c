import { existsSync } from "node:fs";
import { resolve } from "node:path";

import { configNames, type Settings } from "../../config.ts";
import { watchedPath } from "../../source/read-sources.ts";
import type { Arguments } from "../arguments.ts";
import type { Watched } from "./watch-files.ts";

/** Sources, overlays and what settings are made of, whether they are there or not; not what is written. */
export function watchedBy(settings: Settings, given: Arguments, folder: string): Watched {
  const { sources, overlays, templates, out, folders, cache } = settings;
  const known = configNames.filter((name) => existsSync(resolve(folder, name)));
  const config = given.config ?? known[0] ?? configNames[0] ?? "";
  const set = [...(templates === undefined ? [] : [templates]), resolve(folder, config)];
  return {
    paths: [...new Set([...sources.map(watchedPath), ...overlays, ...set])],
    set,
    except: [out, ...Object.values(folders), ...(cache === false ? [] : [cache])],
    home: folder,
  };
}
