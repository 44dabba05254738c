import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

import type { OutputFile } from "../output/output-file.ts";

/**
 * The files of a folder of templates that are no templates: they are part of the output as they are, under the same
 * path. `folder` is a folder directly below the templates, as `client`; one that is not there has no files.
 */
export function copiedFiles(templatesFolder: string, folder: string): readonly OutputFile[] {
  return filesBelow(templatesFolder, folder)
    .filter((path) => !path.endsWith(".hbs"))
    .map((path) => ({ path, text: readFileSync(join(templatesFolder, path), "utf8") }));
}

/** Every file below `folder`, as a path from `root` with `/`, sorted by code unit. */
export function filesBelow(root: string, folder = ""): readonly string[] {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .filter((path) => folder === "" || path.startsWith(`${folder}/`))
    .sort();
}
