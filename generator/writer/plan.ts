import { hashOfText, type OutputFile } from "../output/output-file.ts";
import { checkPaths, parents } from "./check-paths.ts";
import { printManifest, type Manifest } from "./manifest.ts";

/** What stands in the output folder, as far as it matters here. */
export interface Disk {
  /** The manifest's text; undefined where there is none. */
  readonly manifestText: string | undefined;
  readonly manifest: Manifest;
  /** Hash of each file that is to be written or that the manifest knows. */
  readonly hashes: ReadonlyMap<string, string>;
  /** What there is at the top of the folder. */
  readonly names: ReadonlySet<string>;
}

/** What a run will change. Everything sorted by path. */
export interface Plan {
  readonly write: readonly OutputFile[];
  /** Folders at the top that are not on disk: they are put there as a whole. */
  readonly newFolders: readonly string[];
  /** Those of `write` that are not on disk. */
  readonly missing: readonly string[];
  readonly unchanged: readonly string[];
  /** Written by an earlier run, as it wrote them, and no longer part of the output. */
  readonly remove: readonly string[];
  /** No longer part of the output, but edited since they were written: they stay, and are forgotten. */
  readonly kept: readonly string[];
  /** Those of `write` that someone edited since they were written. */
  readonly overwritten: readonly string[];
  /** Those of `missing` that an earlier run wrote. */
  readonly deleted: readonly string[];
  /** Those of `write` that an earlier run wrote otherwise or not at all. */
  readonly outdated: readonly string[];
  /** Hash of each file of the output, by path. */
  readonly hashes: ReadonlyMap<string, string>;
  /** Whether an earlier run wrote there. */
  readonly isKnown: boolean;
  /** The manifest's new text; undefined where it stays as it is. */
  readonly manifest: string | undefined;
}

/**
 * Compares the output with what is on disk; pure. `folders`: what this run answers for, undefined for everything. Files
 * in other folders stay as the manifest knows them, so that `--only client` does not remove the docs. `record`: a file
 * that tells of the run and is no reason to write anything: it is only written where another file is, and by a run that
 * answers for all that there is.
 */
export function plan(files: readonly OutputFile[], disk: Disk, folders?: readonly string[], record?: OutputFile): Plan {
  checkPaths([...files, ...(record === undefined ? [] : [record])].map((file) => file.path));
  const hashes = new Map(files.map((file) => [file.path, hashOf(file)]));
  if (record === undefined) return planFiles(files, disk, { hashes, folders });
  const isWhole = [...disk.manifest.keys()].every((path) => path === record.path || isAnsweredFor(path, folders));
  const withRecord = (): Plan => planFiles([...files, record], disk, { hashes, folders });
  if (isWhole && files.some(({ path }) => disk.hashes.get(path) !== hashes.get(path))) return withRecord();
  const known = disk.manifest.get(record.path);
  const isIntact = known !== undefined && disk.hashes.get(record.path) === known;
  const asItIs = isIntact ? [{ path: record.path, text: "", hash: known }] : [];
  const kept = planFiles([...files, ...asItIs], disk, { hashes, folders });
  return !isWhole || (isIntact && isUpToDate(kept)) ? kept : withRecord();
}

function hashOf(file: OutputFile): string {
  return file.hash ?? hashOfText(file.bytes ?? file.text);
}

function isAnsweredFor(path: string, folders: readonly string[] | undefined): boolean {
  return folders?.includes(path.split("/")[0] ?? "") ?? true;
}

interface Given {
  /** Of the files as far as they are known; they are large. */
  readonly hashes: ReadonlyMap<string, string>;
  readonly folders: readonly string[] | undefined;
}

function planFiles(files: readonly OutputFile[], disk: Disk, { hashes: known, folders }: Given): Plan {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  const hashes = new Map(sorted.map((file) => [file.path, known.get(file.path) ?? hashOf(file)]));
  const isCurrent = ({ path }: OutputFile): boolean => disk.hashes.get(path) === hashes.get(path);
  const write = sorted.filter((file) => !isCurrent(file));
  const others = [...disk.manifest].filter(([path]) => !hashes.has(path)).sort(([a], [b]) => (a < b ? -1 : 1));
  const isOurs = ([path]: readonly [string, string]): boolean => isAnsweredFor(path, folders);
  const gone = others.filter((other) => isOurs(other) && disk.hashes.has(other[0]));
  const isUntouched = ([path, hash]: readonly [string, string]): boolean => disk.hashes.get(path) === hash;
  const manifest = printManifest(new Map([...hashes, ...others.filter((other) => !isOurs(other))]));
  return {
    write,
    hashes,
    newFolders: topFolders(write).filter((name) => !disk.names.has(name)),
    missing: write.map((file) => file.path).filter((path) => !disk.hashes.has(path)),
    deleted: write.map((file) => file.path).filter((path) => !disk.hashes.has(path) && disk.manifest.has(path)),
    outdated: write.map((file) => file.path).filter((path) => disk.manifest.get(path) !== hashes.get(path)),
    unchanged: sorted.filter(isCurrent).map((file) => file.path),
    remove: gone.filter(isUntouched).map(([path]) => path),
    kept: gone.filter((other) => !isUntouched(other)).map(([path]) => path),
    overwritten: write.map((file) => file.path).filter((path) => isEdited(path, disk)),
    isKnown: disk.manifestText !== undefined,
    manifest: manifest === disk.manifestText ? undefined : manifest,
  };
}

function topFolders(files: readonly OutputFile[]): readonly string[] {
  return [...new Set(files.flatMap(({ path }) => parents(path)[0] ?? []))];
}

/** Whether nothing at all is left to do. */
export function isUpToDate(found: Plan): boolean {
  return found.write.length === 0 && found.remove.length === 0 && found.manifest === undefined;
}

function isEdited(path: string, disk: Disk): boolean {
  const known = disk.manifest.get(path);
  const found = disk.hashes.get(path);
  return known !== undefined && found !== undefined && found !== known;
}
