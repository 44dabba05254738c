import type { Code } from "../diagnostics/codes.ts";
import type { Report } from "../diagnostics/report.ts";
import { bumpOf, nextVersion, type Bump } from "../diff/bump.ts";
import type { Change } from "../diff/change.ts";
import type { Regrading } from "../diff/rules.ts";
import { sourceFile } from "../source/source-file.ts";
import { cutDocument } from "./cut-document.ts";
import { documentChanges } from "./document-changes.ts";
import { parseHistory, recorded, type History, type Version } from "./history.ts";
import { compareVersions, isVersion, newestOf } from "./version.ts";

/** What the last run that wrote a document left of it. */
export interface LastOutput {
  /** The text of the history; absent where there is none. */
  readonly history?: string;
  readonly document?: Uint8Array | undefined;
  /** Whether the document is as it was written: `lost` where it was edited or is not there any more. */
  readonly state: "intact" | "lost";
  /** Whether a document is the one that was written; of one that is lost, its hash still tells. */
  readonly isSame: (document: Emitted) => boolean;
}

/** A document that is to be written. */
export interface Emitted {
  /** As in the manifest, where it is known already. */
  readonly hash?: string | undefined;
  /** Puts it together where that was not done yet. */
  readonly bytes: () => Uint8Array;
}

/** What decides the version of a run. */
export interface Releasing {
  /** Absent where nothing was generated before. */
  readonly last?: LastOutput | undefined;
  /** What the configuration says. */
  readonly stated?: string | undefined;
  readonly regrading?: Regrading | undefined;
  /** The document that is to be written, were it of that version; absent where none is made in this run. */
  readonly documentOf?: ((version: string) => Emitted) | undefined;
  /** The latest date of the documents. */
  readonly documents?: string | undefined;
  readonly report: Report;
}

/** Where the history stands below the output folder, beside the document that it tells of. */
export const historyPath = "openapi/history.json";

/** The version of what is generated for the first time. */
export const firstVersion = "0.1.0";

/**
 * The history with the version of this run as its newest. It moves by what differs between the document that was
 * written last and the one to be written: nothing differs, nothing moves. It never goes back by itself; what the
 * configuration states counts as it is, and is reported where it is less than the changes ask for. Where no document is
 * made, nothing can be compared and the last version stays.
 */
export function release(releasing: Releasing): Moved {
  const { stated, documents, report } = releasing;
  const before = historyOf(releasing);
  if (before === undefined) return { history: [firstOf(stated, documents)] };
  const history = movedOn(before, releasing);
  warn(history, stated, report);
  return { history, before: before[0].version };
}

/** A history, and the version that was its newest before; absent where there was none. */
export interface Moved {
  readonly history: History;
  readonly before?: string;
}

function firstOf(stated = firstVersion, documents?: string): Version {
  return { version: stated, ...dated(documents), is: "first", words: 0, changes: [] };
}

/** Undefined where nothing was generated before, or nothing that is known. */
function historyOf({ last, report, documentOf }: Releasing): History | undefined {
  if (last === undefined) return undefined;
  if (last.history === undefined) {
    const documented = versionOf(last);
    return documented === undefined || !isVersion(documented) ? undefined : [firstOf(documented)];
  }
  const history = parseHistory(last.history);
  if (history === undefined) {
    const expected = "expected what was written there; restore the file, or delete it to begin anew";
    say(report, "version/history-unreadable", `the history of versions cannot be read; ${expected}`);
    return undefined;
  }
  if (last.state === "lost") return history;
  // most runs change nothing, and a document is large
  const current = documentOf?.(history[0].version);
  if (current?.hash !== undefined && last.isSame(current)) return history;
  const documented = versionOf(last);
  if (documented === undefined) return history;
  // a run that was cut off wrote the history and not the document
  const written = history.findIndex(({ version }) => version === documented);
  const [newest, ...older] = history.slice(Math.max(0, written));
  return newest === undefined ? history : [newest, ...older];
}

function versionOf({ document }: LastOutput): string | undefined {
  return document && cutDocument(document)?.version;
}

function movedOn(history: History, releasing: Releasing): History {
  const { stated, documentOf, regrading, last } = releasing;
  const [current, ...older] = history;
  const found = documentOf === undefined ? nothing : foundIn(documentOf(current.version), last, regrading);
  const newest = newestOf(history.map(({ version }) => version)) ?? current.version;
  const asked = found.bump === "none" ? current.version : nextVersion(newest, found.bump);
  const version = stated ?? asked;
  if (found.bump === "none" && version === current.version) return history;
  const entry = entryOf(version, found, releasing);
  const least = found.bump !== "none" && compareVersions(version, asked) < 0 ? { least: asked } : {};
  if (version !== current.version) return [{ ...entry, ...least }, ...history];
  return [joined(current, { ...entry, ...least }), ...older];
}

interface Finding {
  readonly bump: Bump;
  readonly changes: readonly Change[];
  readonly isUnknown: boolean;
}

const nothing: Finding = { bump: "none", changes: [], isUnknown: false };

function foundIn(document: Emitted, last: LastOutput | undefined, regrading: Regrading | undefined): Finding {
  if (last === undefined || last.isSame(document)) return nothing;
  const before = last.state === "intact" ? last.document : undefined;
  const changes = before && documentChanges({ before, after: document.bytes() }, regrading);
  if (changes === undefined) return { bump: "major", changes: [], isUnknown: true };
  return { bump: bumpOf(changes), changes, isUnknown: false };
}

function entryOf(version: string, { changes, isUnknown }: Finding, { documents, report }: Releasing): Version {
  if (isUnknown) {
    const why = "the document that was generated last was edited or is gone";
    say(
      report,
      "version/unknown-change",
      `${why}, so what changed is not known; version “${version}” counts as a break`,
    );
  }
  const kept = changes.map(recorded).filter((change) => change !== undefined);
  const is = isUnknown ? ({ is: "unknown" } as const) : {};
  return { version, ...dated(documents), ...is, words: changes.length - kept.length, changes: kept };
}

/** A version that stays by the configuration's word while its documents change has all their changes. */
function joined(current: Version, { changes, words, ...more }: Version): Version {
  const least = newestOf([current.least, more.least].filter((version) => version !== undefined));
  return {
    ...current,
    ...more,
    ...(current.is === undefined ? {} : { is: current.is }),
    ...(least === undefined ? {} : { least }),
    words: current.words + words,
    changes: [...current.changes, ...changes],
  };
}

/** Said in every run, not only in the one that came upon it. */
function warn(history: History, stated: string | undefined, report: Report): void {
  if (stated === undefined) return;
  const [current] = history;
  const newest = newestOf(history.map(({ version }) => version)) ?? stated;
  if (compareVersions(stated, newest) < 0) {
    say(report, "version/backwards", `the configuration says “${stated}”, and “${newest}” was generated before`);
  } else if (current.least !== undefined && compareVersions(stated, current.least) < 0) {
    const asked = `the changes of the documents ask for at least “${current.least}”`;
    say(report, "version/too-low", `the configuration says “${stated}”, and ${asked}`);
  }
}

function say(report: Report, code: Code, message: string): void {
  report(code, { file: sourceFile(historyPath, ""), start: 0, end: 0 }, message);
}

function dated(documents: string | undefined): Pick<Version, "documents"> {
  return documents === undefined ? {} : { documents };
}
