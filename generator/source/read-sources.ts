import { statSync, type Stats } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";

import { decode, isSureText } from "./decode.ts";
import { SharedFiles } from "./read-shared.ts";
import { globBase, globTest, isGlob } from "./glob.ts";
import { sourceFile, withText, type SourceFile, type Span } from "./source-file.ts";

/** Larger files are no documentation pages; reading one would only cost time and memory. In bytes. */
export const largestFile = 32 * 1024 * 1024;

export interface Sources {
  /** In order of path. */
  readonly files: readonly SourceFile[];
  /** Corrections of what the files say, in order of path. */
  readonly overlays: readonly SourceFile[];
  readonly problems: readonly SourceProblem[];
}

/** The same, not yet taken for text. */
export interface LoadedSources {
  /** In order of path. */
  readonly files: readonly LoadedFile[];
  /** Corrections of what the files say, in order of path. */
  readonly overlays: readonly LoadedFile[];
  readonly problems: readonly SourceProblem[];
}

export interface LoadedFile {
  /** As `SourceFile` has it. */
  readonly path: string;
  /** They may be read when they are asked for. */
  readonly bytes: Uint8Array;
  /** Of the bytes; only where they were not read, as they are known to be text that was read before. */
  readonly hash?: string | undefined;
  /** Where it stands on the disk. */
  readonly place?: string;
  /** Which of the sources names it first, counted from 0: where two pages tell the same, the lower rank counts. */
  readonly rank: number;
}

/**
 * Gives a text that was read before and has not been touched since, by its place and what the file system says of it. It
 * is asked of each file before that is read.
 */
export type Recall = (place: string, stats: Stats) => Recalled | undefined;

interface Recalled {
  readonly hash: string;
  readonly bytes: () => Uint8Array;
}

/** What kept a source or a file of it from being read, in the terms of a diagnostic. */
export interface SourceProblem {
  readonly code: `input/${"missing" | "unreadable" | "too-large" | "not-text" | "link-skipped" | "empty"}`;
  readonly span: Span;
  readonly message: string;
}

/** What one source names, with absolute paths. */
interface Listing {
  /** The folder itself, a file's folder, or a pattern's folders before the first wildcard. */
  readonly root: string;
  readonly files: readonly string[];
  readonly problems: readonly Problem[];
}

interface Problem {
  readonly path: string;
  readonly code: SourceProblem["code"];
  readonly message: string;
}

/**
 * The text files that `sources` name (files, folders, globs), each once, in order of path. Their paths are relative to
 * the deepest folder that holds every source, so that they depend neither on the order of the sources nor on the working
 * directory. In folders, dot files and `node_modules` are left out and symbolic links are not followed.
 */
export async function readSources(sources: readonly string[]): Promise<Sources> {
  return decodeSources(await loadSources(sources));
}

/**
 * The same files before anything is made of what they hold, and apart from them those that `overlays` name. Files that
 * `recall` knows are not read.
 */
export async function loadSources(
  sources: readonly string[],
  overlays: readonly string[] = [],
  recall: Recall = () => undefined,
): Promise<LoadedSources> {
  const others = overlays.map((path) => resolve(path));
  const listings = await Promise.all(sources.map(list));
  const { files, problems } = loadListed(
    listings.map((listing) => without(listing, others)),
    recall,
  );
  const corrections = loadListed(await Promise.all(others.map(list)), () => undefined);
  const isCorrection = ({ path }: LoadedFile): boolean => /\.(?:ya?ml|json)$/iu.test(path);
  return {
    files,
    overlays: corrections.files.filter(isCorrection).map((file) => ({ ...file, path: `overlays/${file.path}` })),
    problems: [...problems, ...corrections.problems],
  };
}

/** The folder that the paths of the files of these sources are relative to; `""` where they name none. */
export async function rootOf(sources: readonly string[]): Promise<string> {
  return rootOfListings(await Promise.all(sources.map(list)));
}

function rootOfListings(listings: readonly Listing[]): string {
  return commonFolder(listings.filter(({ files }) => files.length > 0).map((listing) => listing.root));
}

function loadListed(listings: readonly Listing[], recall: Recall): Pick<LoadedSources, "files" | "problems"> {
  const root = rootOfListings(listings);
  const nameOf = (path: string): string => (root === "" ? path : relative(root, path).split(sep).join("/"));
  const problems = listings
    .flatMap((listing) => listing.problems)
    .map(({ path, code, message }) => problemAt(isAbsolute(path) ? nameOf(path) : path, code, message));
  const files: LoadedFile[] = [];
  const ranks = new Map<string, number>();
  for (const [rank, listing] of listings.entries()) {
    for (const path of listing.files) if (!ranks.has(path)) ranks.set(path, rank);
  }
  const memory = new SharedFiles();
  for (const [path, rank] of ranks) {
    const loaded = loadOne({ path: nameOf(path), place: path, rank }, memory, recall);
    if ("code" in loaded) problems.push(loaded);
    else files.push(loaded);
  }
  return { files: files.sort((a, b) => compare(a.path, b.path)), problems };
}

async function list(source: string): Promise<Listing> {
  const path = resolve(source);
  const found = await stat(path).catch(() => undefined);
  if (found?.isFile() === true) return { root: dirname(path), files: [path], problems: [] };
  if (found?.isDirectory() === true) return { root: path, ...(await walk(path)) };
  if (found !== undefined) return nothing(source, "input/unreadable", "is neither a file nor a folder");
  if (isGlob(source)) return listGlob(source);
  return nothing(source, "input/missing", "does not exist; expected a file, a folder or a pattern");
}

/** The file or folder whose changes may change what a source names: of a pattern, the folder before its first wildcard. */
export function watchedPath(source: string): string {
  if (!isGlob(source) || statSync(source, { throwIfNoEntry: false }) !== undefined) return resolve(source);
  const base = globBase(source.split(sep).join("/"));
  return resolve(base === "" && source.startsWith("/") ? "/" : base);
}

function without({ root, files, problems }: Listing, others: readonly string[]): Listing {
  const isElse = (path: string): boolean => !others.some((other) => path === other || path.startsWith(other + sep));
  return { root, files: files.filter(isElse), problems: problems.filter(({ path }) => isElse(path)) };
}

async function listGlob(source: string): Promise<Listing> {
  const pattern = source.split(sep).join("/");
  const base = globBase(pattern);
  const root = resolve(base === "" && pattern.startsWith("/") ? "/" : base);
  const test = globTest(base === "" && !pattern.startsWith("/") ? pattern : pattern.slice(base.length + 1));
  const matches = (path: string): boolean => test(relative(root, path).split(sep).join("/"));
  const { files, problems } = await walk(root);
  const found = { root, files: files.filter(matches), problems: problems.filter(({ path }) => matches(path)) };
  if (found.files.length > 0 || found.problems.length > 0) return found;
  return nothing(source, "input/missing", "matches nothing");
}

/** A source that is nowhere has no place but its own path, from the working directory on where it lies below. */
function nothing(source: string, code: Problem["code"], why: string): Listing {
  const below = relative("", source);
  const path = below.startsWith("..") ? source : below;
  return { root: "", files: [], problems: [{ path, code, message: `“${path}” ${why}` }] };
}

async function walk(folder: string): Promise<Omit<Listing, "root">> {
  const files: string[] = [];
  const problems: Problem[] = [];
  const open = [folder];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const entries = await readdir(next, { withFileTypes: true }).catch(() => undefined);
    if (entries === undefined)
      problems.push({ path: next, code: "input/unreadable", message: "cannot list the folder" });
    for (const entry of entries ?? []) {
      const path = join(next, entry.name);
      if (entry.name.startsWith(".") || entry.name === "node_modules") continue;
      if (entry.isDirectory()) open.push(path);
      else if (entry.isFile()) files.push(path);
      else if (entry.isSymbolicLink()) problems.push(...(await linkProblem(path, folder)));
    }
  }
  return { files, problems };
}

/** A link to what lies in the folder anyway loses nothing; any other is said. */
async function linkProblem(path: string, folder: string): Promise<Problem[]> {
  const [target, root] = await Promise.all([realpath(path).catch(() => ""), realpath(folder)]);
  if (target.startsWith(root + sep)) return [];
  return [{ path, code: "input/link-skipped", message: `“${basename(path)}” is a link that leads out of the sources` }];
}

function loadOne(
  { path, place, rank }: { readonly path: string; readonly place: string; readonly rank: number },
  memory: SharedFiles,
  recall: Recall,
): LoadedFile | SourceProblem {
  const stats = statSync(place, { throwIfNoEntry: false });
  const size = stats?.size ?? 0;
  if (size > largestFile) {
    const message = `the file has ${megabytes(size)}; expected at most ${megabytes(largestFile)}`;
    return problemAt(path, "input/too-large", message);
  }
  const known = stats && recall(place, stats);
  if (known !== undefined) return recalledFile({ path, place, rank }, known);
  try {
    return { path, place, rank, bytes: memory.read(place) };
  } catch {
    return problemAt(path, "input/unreadable", "the file cannot be read");
  }
}

function recalledFile(file: Omit<LoadedFile, "bytes" | "hash">, { hash, bytes }: Recalled): LoadedFile {
  return {
    ...file,
    hash,
    get bytes() {
      return bytes();
    },
  };
}

/** What the files hold as text; those that hold none are problems. */
export function decodeSources({ files, overlays, problems }: LoadedSources): Sources {
  const found = [...problems];
  const decodeAll = (loaded: readonly LoadedFile[]): readonly SourceFile[] =>
    loaded.flatMap((each) => {
      const file = decodeOne(each);
      if (!("code" in file)) return [file];
      found.push(file);
      return [];
    });
  return { files: decodeAll(files), overlays: decodeAll(overlays), problems: found };
}

function decodeOne(loaded: LoadedFile): SourceFile | SourceProblem {
  const { path } = loaded;
  if (loaded.hash !== undefined) return withText({ path }, () => decode(loaded.bytes).text);
  const { bytes } = loaded;
  if (isSureText(bytes)) return withText({ path }, () => decode(bytes).text);
  const decoded = decode(bytes);
  const file = withText({ path }, () => decode(bytes).text);
  if (decoded.kind === "not-text") {
    const message = `the file is not text: ${decoded.why}; expected UTF-8, or UTF-16 with a byte order mark`;
    return { code: "input/not-text", span: { file, start: decoded.at, end: decoded.at }, message };
  }
  if (/\S/u.test(decoded.text)) return file;
  return problemAt(path, "input/empty", "the file is empty; expected a documentation page");
}

function megabytes(bytes: number): string {
  return `${String(Math.round(bytes / (1024 * 1024)))} MB`;
}

function problemAt(path: string, code: SourceProblem["code"], message: string): SourceProblem {
  return { code, span: { file: sourceFile(path, ""), start: 0, end: 0 }, message };
}

/** The deepest folder that holds all of `folders`; `""` for none. */
function commonFolder(folders: readonly string[]): string {
  const [first, ...rest] = folders.map((folder) => folder.split(sep));
  if (first === undefined) return "";
  const shared = first.findIndex((name, index) => rest.some((names) => names[index] !== name));
  const common = shared === -1 ? first : first.slice(0, shared);
  return common.length <= 1 ? sep : common.join(sep);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
