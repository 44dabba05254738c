import { ConfigError } from "./config.ts";
import type { Emission, Part, Release } from "./emitters/emitter.ts";
import type { ApiOutline } from "./model/outline.ts";
import { beginHash, type OutputFile } from "./output/output-file.ts";
import { printChangelog } from "./release/changelog.ts";
import { documentPath } from "./release/document-changes.ts";
import { printHistory } from "./release/history.ts";
import { historyPath, release, type Emitted, type Releasing } from "./release/release.ts";

/** One kind of output whose parts are made. */
export interface Begun {
  readonly name: string;
  readonly emission: Emission;
  readonly parts: readonly Part[];
}

/** The version of a run, and the one before where there was a run before. */
export interface Versions {
  readonly before?: string;
  readonly now: string;
}

/** Outputs and their version. */
export interface Released {
  readonly files: readonly OutputFile[];
  readonly versions: Versions;
}

/**
 * Decides the version that the outputs have, by the document among them, and puts each together of its parts. The
 * history stands beside the document: where none is made, nothing is compared and the version stays.
 */
export function releasedFiles(
  outputs: readonly Begun[],
  api: ApiOutline,
  {
    knownOf,
    ...releasing
  }: Omit<Releasing, "documentOf" | "documents"> & {
    /** A file with its hash, where an earlier run made it of the same. */
    readonly knownOf: (file: OutputFile) => OutputFile;
  },
): Released {
  const known = eachOnce(knownOf);
  const wholeOf = ({ emission, parts }: Begun, decided: Release): readonly OutputFile[] =>
    emission.whole(api, parts, decided);
  const document = outputs.find(({ name }) => name === documentFolder);
  const documented = document && byVersion((version) => wholeOf(document, { version, changelog: "" }));
  const documentOf = documented && ((version: string) => documentIn(documented(version), known));
  const { history, before } = release({ ...releasing, documentOf, documents: latestDate(api) });
  const decided = { version: history[0].version, changelog: printChangelog(history) };
  const files = outputs.flatMap((output) => {
    const made = output === document ? (documented?.(decided.version) ?? []) : wholeOf(output, decided);
    const whole = made.map(known);
    // the large ones: what follows takes as long as their hashes, and where nothing was made before, all the memory
    if (before !== undefined) for (const file of whole) if (file.onHash !== undefined) beginHash(file);
    return [
      ...inOwnFolder(output, [...output.parts.flatMap((part) => part.files), ...whole]),
      ...(output === document ? [{ path: historyPath, text: printHistory(history) }] : []),
    ];
  });
  return { files, versions: { ...(before === undefined ? {} : { before }), now: decided.version } };
}

const documentFolder = documentPath.split("/")[0];

/** A document is large: for the version that it had already it is put together once. */
function byVersion(make: (version: string) => readonly OutputFile[]): (version: string) => readonly OutputFile[] {
  let made: { readonly version: string; readonly files: readonly OutputFile[] } | undefined;
  return (version) => {
    if (made?.version !== version) made = { version, files: make(version) };
    return made.files;
  };
}

/** What is put together of pieces is looked at where it is asked for: of what a version is decided by, only the document. */
function eachOnce(knownOf: (file: OutputFile) => OutputFile): (file: OutputFile) => OutputFile {
  const looked = new WeakMap<OutputFile, OutputFile>();
  return (file) => {
    const known = looked.get(file) ?? knownOf(file);
    looked.set(file, known);
    return known;
  };
}

function documentIn(files: readonly OutputFile[], known: (file: OutputFile) => OutputFile): Emitted {
  const made = files.find(({ path }) => path === documentPath);
  if (made === undefined) throw new Error(`there is no ${documentPath}`);
  const file = known(made);
  return { hash: file.hash, bytes: () => file.bytes ?? new TextEncoder().encode(file.text) };
}

function latestDate({ operations, events }: ApiOutline): string | undefined {
  const dates = [...operations, ...events].flatMap(({ docs }) => docs.updated ?? []);
  return dates.reduce<string | undefined>(
    (latest, date) => (latest === undefined || date > latest ? date : latest),
    undefined,
  );
}

/** Throws where an emitter wrote elsewhere, as only one that is not ours may. */
function inOwnFolder({ name }: Begun, files: readonly OutputFile[]): readonly OutputFile[] {
  const stray = files.find(({ path }) => !path.startsWith(`${name}/`));
  if (stray === undefined) return files;
  throw new ConfigError(`the emitter “${name}” made “${stray.path}”; expected a path that begins with “${name}/”`);
}
