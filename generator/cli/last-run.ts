import { readdirSync } from "node:fs";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";

import type { Cache } from "../cache/cache.ts";
import { contentHash } from "../cache/hash.ts";
import type { Settings } from "../config.ts";
import type { Diagnostic } from "../diagnostics/report.ts";
import { decode } from "../source/decode.ts";
import type { LoadedSources } from "../source/read-sources.ts";
import { withText, type SourceFile } from "../source/source-file.ts";
import { manifestName } from "../writer/check-paths.ts";
import { hashAt, stampsOf, type Stamps } from "../writer/file-stamps.ts";
import type { Counts } from "./counts.ts";
import { placeOf } from "./places.ts";

/** What a run that wrote its outputs leaves for the next one. */
export interface Run {
  readonly counts: Counts;
  readonly diagnostics: readonly Diagnostic[];
  /** Of the outputs. */
  readonly version: string;
  /** Paths below the output folder, each with the hash of its content; the manifest is one of them. */
  readonly files: readonly (readonly [path: string, hash: string])[];
}

/** The key of a run: the configuration, the sources' paths and contents and what could not be read of them. */
export function runKey(cache: Cache, settings: Settings, { files, overlays, problems }: LoadedSources): string {
  const faults = problems.map(({ code, span, message }) => [code, span.file.path, message]);
  return cache.key(
    "run",
    JSON.stringify(settings),
    JSON.stringify(faults),
    ...[...files, ...overlays].flatMap((file) => [file.path, contentHash(file)]),
  );
}

/** The run of this key, where everything that it wrote stands there unchanged. */
export function sameRun(cache: Cache, key: string, places: Settings, loaded: LoadedSources): Run | undefined {
  const stored = cache.drawer("run").get(key);
  if (stored === undefined) return undefined;
  const run = deserialize(stored) as Run;
  const stamps = knownStamps(cache);
  if (!run.files.every(([path, hash]) => hashAt(placeOf(places, path), stamps.get(path)) === hash)) return undefined;
  giveTexts(run.diagnostics, loaded);
  return run;
}

/** What the file system said of the files that the last run left. */
export function knownStamps(cache: Cache): Stamps {
  const stored = cache.drawer("run").get(cache.key("stamps"));
  return stored === undefined ? new Map() : (deserialize(stored) as Stamps);
}

/** A run whose outputs have just been written. */
export interface Ended extends Omit<Run, "files"> {
  /** Of the outputs, by path. */
  readonly hashes: ReadonlyMap<string, string>;
  /** With which the outputs were looked at. */
  readonly stamps: Stamps;
}

/** Remembers a run. */
export function rememberRun(
  cache: Cache,
  key: string,
  settings: Settings,
  { hashes, stamps: known, ...rest }: Ended,
): void {
  const { cache: folder, folders } = settings;
  const manifests = [manifestName, ...Object.keys(folders).map((name) => `${name}/${manifestName}`)];
  const files = new Map([
    ...hashes,
    ...manifests.flatMap((path) => {
      const hash = hashAt(placeOf(settings, path), undefined);
      return hash === undefined ? [] : [[path, hash] as const];
    }),
  ]);
  const drawer = cache.drawer("run");
  drawer.set(key, serialize({ ...rest, files: [...files] } satisfies Run));
  // what was kept for the next run was written after the outputs
  const witnesses = folder === false ? [] : namesIn(folder).map((name) => join(folder, name));
  const stamps = stampsOf(files, { placeOf: (path) => placeOf(settings, path), known, witnesses });
  drawer.set(cache.key("stamps"), serialize(stamps));
  cache.save();
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Diagnostics are stored with the names of their files only. */
function giveTexts(diagnostics: readonly Diagnostic[], { files, overlays }: LoadedSources): void {
  const loaded = new Map([...files, ...overlays].map((file) => [file.path, file]));
  const named = new Set<SourceFile>(
    diagnostics.flatMap(({ span, related }) => [span, ...related]).map(({ file }) => file),
  );
  for (const file of named) withText(file, () => decode(loaded.get(file.path)?.bytes ?? new Uint8Array()).text);
}
