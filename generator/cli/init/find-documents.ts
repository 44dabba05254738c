import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { extname, join } from "node:path";

import { settingsOf } from "../../config.ts";
import { inspect, type Inspected } from "../../pipeline.ts";
import { manifestName } from "../../writer/check-paths.ts";

/** The documentation pages below a folder. */
export interface Documents {
  /** Folders and files that hold them, relative to the folder, with `/`; the usual folder where there are none. */
  readonly sources: readonly string[];
  readonly pages: number;
  /** How many pages there are of each dialect, by name. */
  readonly dialects: Readonly<Record<string, number>>;
}

/**
 * Looks for pages that this program can read, below a folder. Of each folder in it, the deepest one that holds all its
 * pages is a source; a page that lies in the folder itself is one of its own. What this program or a build has written is
 * not looked at.
 */
export async function findDocuments(folder: string): Promise<Documents> {
  const entries = await readdir(folder, { withFileTypes: true });
  const found: Found[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const { name } = entry;
    if (entry.isDirectory() ? isPassedOver(folder, name) : !isPage(name)) continue;
    const pages = await pagesIn(join(folder, name));
    if (pages.length === 0) continue;
    found.push({ source: entry.isDirectory() ? commonFolder(name, pages) : name, pages });
  }
  const pages = found.flatMap((each) => each.pages);
  return {
    sources: found.length === 0 ? ["specs"] : found.map(({ source }) => source),
    pages: pages.length,
    dialects: countBy(pages.map(({ dialect }) => dialect)),
  };
}

type Pages = Inspected["pages"];

interface Found {
  readonly source: string;
  readonly pages: Pages;
}

const builtFolders = new Set(["node_modules", "dist", "build", "coverage", "out", "target", "vendor"]);

function isPassedOver(folder: string, name: string): boolean {
  const isOutput = existsSync(join(folder, name, manifestName)) || join(folder, name) === settingsOf({}, folder).out;
  return name.startsWith(".") || builtFolders.has(name) || isOutput;
}

/** Names of files that lie beside a program and are no page of any API. */
const notPages = /^(?:package(?:-lock)?\.json|tsconfig.*\.json|readme\.md|changelog\.md|license\.md|pnpm-lock\.yaml)$/i;

function isPage(name: string): boolean {
  return [".md", ".markdown", ".yaml", ".yml", ".json"].includes(extname(name)) && !notPages.test(name);
}

async function pagesIn(source: string): Promise<Pages> {
  const { pages } = await inspect({ sources: [source] });
  return pages.filter(({ kind }) => kind !== "neither");
}

/** `docs` and pages in `feishu/a` and `feishu/b` give `docs/feishu`. */
function commonFolder(name: string, pages: Pages): string {
  const [first = [], ...rest] = pages.map(({ file }) => file.split("/").slice(0, -1));
  const end = first.findIndex((segment, index) => rest.some((other) => other[index] !== segment));
  return [name, ...(end === -1 ? first : first.slice(0, end))].join("/");
}

function countBy(names: readonly string[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
