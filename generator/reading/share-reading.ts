import { setFlagsFromString } from "node:v8";
import { Worker } from "node:worker_threads";

import type { LoadedFile } from "../source/read-sources.ts";
import type { SourceFile } from "../source/source-file.ts";
import { claim, claimAll, noClaims } from "./claims.ts";
import type { SecondReading, SecondTask } from "./second-reader.ts";

/** The reading of a list of files by two threads. */
export interface SharedReading {
  /** Which file is to be read here next, counted from 0; undefined where all are read or being read. */
  readonly next: () => number | undefined;
  /** What the other thread read, once it has ended. Where it failed, some that were not left for `next` are missing. */
  readonly others: () => Promise<readonly SecondReading[]>;
  /** Ends the other thread, whatever it does. */
  readonly end: () => void;
}

/** Begins to read files elsewhere too, where that pays. */
export type Share = (unread: readonly SourceFile[]) => SharedReading;

/** A second thread costs its start and the warming up of all code. In bytes. */
export const leastShared = 4 * 1024 * 1024;

/**
 * The young garbage of the second thread may have so many megabytes: it is collected less often than by default, and
 * there is room for it as the text of all files is not in memory together.
 */
const youngMegabytes = 96;

/** The reading of files by this thread alone. */
export const readAlone: Share = (unread) => {
  let index = 0;
  return {
    next: () => (index < unread.length ? index++ : undefined),
    others: () => Promise.resolve([]),
    end: () => undefined,
  };
};

/** Shares the reading with a thread that runs the program at `place`, of `second-reader.ts`, where there is much to read. */
export function shareWith(place: string, loaded: readonly LoadedFile[], least = leastShared): Share {
  const byPath = new Map(loaded.map((file) => [file.path, file]));
  return (unread) => {
    const files = unread.map(({ path }) => byPath.get(path)?.bytes ?? new Uint8Array());
    const size = files.reduce((sum, { length }) => sum + length, 0);
    return size < least ? readAlone(unread) : shareReading(place, unread, files);
  };
}

function shareReading(place: string, unread: readonly SourceFile[], files: readonly Uint8Array[]): SharedReading {
  const claims = noClaims();
  const task = { paths: unread.map(({ path }) => path), ...joined(files), claims };
  // with both processors busy, what the optimizing compiler takes is no longer had for nothing
  setFlagsFromString("--interrupt-budget=300000");
  const made: SecondReading[] = [];
  const thread = startThread(place, task, made);
  let index = 0;
  return {
    next: () => (claim(claims, unread.length) ? index++ : undefined),
    others: async () => {
      await thread.ended;
      return made;
    },
    end: () => {
      claimAll(claims, unread.length);
      thread.end();
    },
  };
}

/** Starts a thread whose readings are put into `made`. That it fails shows only in what is missing there. */
function startThread(
  place: string,
  task: SecondTask,
  made: SecondReading[],
): { readonly ended: Promise<void>; readonly end: () => void } {
  const worker = new Worker(place, {
    workerData: task,
    resourceLimits: { maxYoungGenerationSizeMb: youngMegabytes },
  });
  const ended = new Promise<void>((resolve) => {
    worker.on("message", (readings: readonly SecondReading[]) => {
      made.push(...readings);
      if (readings.length === 0) resolve();
    });
    for (const event of ["error", "exit"]) {
      worker.on(event, () => {
        resolve();
      });
    }
  });
  return { ended, end: () => void worker.terminate() };
}

/** All bytes in memory that threads share, so that nothing is copied for each of them. */
function joined(files: readonly Uint8Array[]): Pick<SecondTask, "bytes" | "ends"> {
  const ends: number[] = [];
  let length = 0;
  for (const file of files) ends.push((length += file.length));
  const bytes = new Uint8Array(new SharedArrayBuffer(length));
  for (const [index, file] of files.entries()) bytes.set(file, ends[index - 1] ?? 0);
  return { bytes, ends };
}
