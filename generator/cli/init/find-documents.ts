import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { extname, join, relative, sep } from "node:path";

import { settingsOf } from "../../config.ts";
import { inspect, type Inspected } from "../../pipeline.ts";
import { rootOf } from "../../source/read-sources.ts";
import { manifestName } from "../../writer/check-paths.ts";
import { chooseSources, type Found } from "./choose-sources.ts";

/** The documentation pages below a folder. */
export interface Documents {
  /** Folders and files that hold them, relative to the folder, with `/`; the usual folder where there are none. */
  readonly sources: readonly string[];
  readonly pages: number;
  /** How many pages there are of each dialect, by name. */
  readonly dialects: Readonly<Record<string, number>>;
}

/**
 * Looks for pages that this program can read, below a folder, and for the sources that hold them and little else. What
 * this program or a build has written is not looked at.
 */
export async function findDocuments(folder: string): Promise<Documents> {
  const files = await documentsBelow(folder);
  const accounts = await accountsOf(files, folder);
  const sources = chooseSources(files.map((path) => ({ path, kind: kindOf(accounts.get(path) ?? []) })));
  const pages = [...accounts.values()].flat().filter(({ kind }) => kind !== "neither");
  return {
    sources: sources.length === 0 ? ["specs"] : sources,
    pages: pages.length,
    dialects: countBy(pages.map(({ dialect }) => dialect)),
  };
}

const builtFolders = new Set(["node_modules", "dist", "build", "coverage", "out", "target", "vendor"]);

/** The files that may hold pages, with `/`, in order. */
async function documentsBelow(folder: string, below = ""): Promise<readonly string[]> {
  const found: string[] = [];
  const entries = await readdir(join(folder, below), { withFileTypes: true }).catch(() => []);
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = below === "" ? entry.name : `${below}/${entry.name}`;
    if (entry.isFile() && isPage(entry.name)) found.push(path);
    else if (entry.isDirectory() && !isPassedOver(folder, path)) found.push(...(await documentsBelow(folder, path)));
  }
  return found;
}

function isPassedOver(folder: string, path: string): boolean {
  const place = join(folder, path);
  const name = path.slice(path.lastIndexOf("/") + 1);
  // further down, a folder of pages may well be called so
  const isBuilt = name === "node_modules" || builtFolders.has(path);
  return (
    isBuilt || name.startsWith(".") || existsSync(join(place, manifestName)) || place === settingsOf({}, folder).out
  );
}

/** Names of files that lie beside a program and are no page of any API. */
const notPages = /^(?:package(?:-lock)?\.json|tsconfig.*\.json|readme\.md|changelog\.md|license\.md|pnpm-lock\.yaml)$/i;

function isPage(name: string): boolean {
  return [".md", ".markdown", ".yaml", ".yml", ".json"].includes(extname(name)) && !notPages.test(name);
}

type Accounts = Inspected["pages"];

/** What became of the pages of each file that tells of this platform. */
async function accountsOf(files: readonly string[], folder: string): Promise<ReadonlyMap<string, Accounts>> {
  if (files.length === 0) return new Map();
  const sources = files.map((path) => join(folder, path));
  const [{ pages, api }, root] = [await inspect({ sources }), await rootOf(sources)];
  // a project may have an OpenAPI document of its own
  const others = new Set(
    api.operations.flatMap(({ path, span }) => (path.startsWith("/open-apis/") ? [] : [span.file.path])),
  );
  const accounts = new Map<string, Accounts[number][]>();
  for (const page of pages.filter(({ file }) => !others.has(file))) {
    const path = relative(folder, join(root, page.file)).split(sep).join("/");
    const known = accounts.get(path) ?? [];
    known.push(page);
    accounts.set(path, known);
  }
  return accounts;
}

function kindOf(pages: Accounts): Found["kind"] {
  if (pages.some(({ kind }) => kind !== "neither")) return "page";
  return pages.some(({ isGuide }) => isGuide === true) ? "guide" : "stranger";
}

function countBy(names: readonly string[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
