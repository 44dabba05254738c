import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

import type { OutputFile } from "../output/output-file.ts";

/**
 * The files of some folders of templates that are no templates: they are part of the output as they are, under the same
 * path. The folders are directly below the templates, as `client`; one that is not there has no files. What stands in a
 * folder of `own` templates under the same path takes their place.
 */
export function copiedFiles(templatesFolder: string, folders: readonly string[], own?: string): readonly OutputFile[] {
  const { names, pathOf } = templateFiles(templatesFolder, own);
  return names
    .filter((path) => folders.includes(path.split("/")[0] ?? "") && !path.endsWith(".hbs"))
    .map((path) => ({ path, text: readFileSync(pathOf(path), "utf8") }));
}

/** Templates, some of them replaced. */
export interface TemplateFiles {
  /** Their paths and those of the files that are copied. */
  readonly names: readonly string[];
  /** Where a template is to be read, by its path below the templates. */
  readonly pathOf: (template: string) => string;
  /** Files among those of one's own that replace no template. */
  readonly strangers: readonly string[];
}

/** The templates of a folder, with those of one's own in the place of the ones that have the same path. */
export function templateFiles(templatesFolder: string, own: string | undefined): TemplateFiles {
  const replaced = new Set(own === undefined ? [] : filesBelow(own));
  const names = filesBelow(templatesFolder);
  const known = new Set(names);
  return {
    names,
    pathOf: (template) => join(own !== undefined && replaced.has(template) ? own : templatesFolder, template),
    strangers: [...replaced].filter((path) => !known.has(path) && !isHidden(path)),
  };
}

/** What a file manager or an editor leaves: `.DS_Store`. */
function isHidden(path: string): boolean {
  return path.split("/").some((name) => name.startsWith("."));
}

/** Every file below `root`, as a path from there with `/`, sorted by code unit. */
export function filesBelow(root: string): readonly string[] {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
}
