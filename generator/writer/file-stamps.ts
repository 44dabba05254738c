import { lstatSync, readFileSync, type Stats } from "node:fs";

import { hashOfText } from "../output/output-file.ts";

/** What a file system says of a file that was not touched since its content had this hash. */
export interface Stamp {
  readonly hash: string;
  readonly size: number;
  readonly inode: number;
  /** In milliseconds; the second is when the file system last changed anything of it, which nobody can set. */
  readonly modified: number;
  readonly changed: number;
}

/** By path below the output folder. */
export type Stamps = ReadonlyMap<string, Stamp>;

/** Hash of the file at a path; what has the stamp of an earlier run is not read. Undefined where there is no file. */
export function hashAt(path: string, stamp: Stamp | undefined): string | undefined {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found?.isFile() !== true) return undefined;
  if (stamp === undefined || !isStamped(found, stamp)) return hashOfText(readFileSync(path));
  confirmed.add(stamp);
  return stamp.hash;
}

/** Those that a file was found to have. */
const confirmed = new WeakSet<Stamp>();

/** Whether the file system says what it said when the stamp was made: the content is what it was. */
export function isStamped(found: Stats, stamp: Stamp): boolean {
  return isSame(stampOf(found, stamp.hash), stamp);
}

/** What stamps are made with. */
export interface Stamping {
  readonly placeOf: (path: string) => string;
  /** Of an earlier run: what `hashAt` found to hold is not asked for again. */
  readonly known?: Stamps;
  /** Other files, changed after those that are stamped. */
  readonly witnesses?: readonly string[];
}

/**
 * The stamps of files that have just been written or found to have these hashes. A change in the same tick of the file
 * system's clock would leave the same stamp, so files that are as new as anything it has changed get none.
 */
export function stampsOf(
  hashes: ReadonlyMap<string, string>,
  { placeOf, known = new Map(), witnesses = [] }: Stamping,
): Stamps {
  const isHeld = ([path, stamp]: readonly [string, Stamp]): boolean =>
    stamp.hash === hashes.get(path) && confirmed.has(stamp);
  const held = new Map([...known].filter(isHeld));
  const found = [...hashes].flatMap(([path, hash]) => {
    const stats = held.has(path) ? undefined : statsOf(placeOf(path));
    return stats === undefined ? [] : [{ path, hash, stats }];
  });
  const devices = new Set(found.map(({ stats }) => stats.dev));
  const others = witnesses.flatMap((path) => statsOf(path) ?? []).filter(({ dev }) => devices.has(dev));
  const times = [...found.map(({ stats }) => stats), ...others].map(({ ctimeMs }) => ctimeMs);
  const newest = times.reduce((latest, time) => Math.max(latest, time), 0);
  const settled = settledStamps(
    found.map((each) => ({ ...each, newest })),
    times,
  );
  return new Map([...held, ...settled]);
}

/** What the file system said of a file before its content was read or after it was written. */
export interface Stated {
  readonly path: string;
  readonly hash: string;
  readonly stats: Stats;
  /** The newest change of anything that it had told of by then. */
  readonly newest: number;
}

/** The stamps of those files that are older than the newest change by more than a tick; `times` are other changes. */
export function settledStamps(found: readonly Stated[], times: readonly number[]): Stamps {
  // file systems that count in seconds, or in two of them, show it
  const tick = times.every((time) => time % 1000 === 0) ? 2000 : 20;
  const settled = found.filter(({ stats, newest }) => stats.ctimeMs < newest - tick);
  return new Map(settled.map(({ path, hash, stats }) => [path, stampOf(stats, hash)]));
}

function statsOf(path: string): Stats | undefined {
  return lstatSync(path, { throwIfNoEntry: false });
}

function stampOf({ size, ino, mtimeMs, ctimeMs }: Stats, hash: string): Stamp {
  return { hash, size, inode: ino, modified: mtimeMs, changed: ctimeMs };
}

function isSame(a: Stamp, b: Stamp): boolean {
  return a.size === b.size && a.inode === b.inode && a.modified === b.modified && a.changed === b.changed;
}
