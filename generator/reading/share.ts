import type { SourceFile } from "../source/source-file.ts";
import type { ReadElsewhere } from "./cached-readings.ts";

/** The reading of a list of files by two threads. */
export interface SharedReading {
  /** Which file is to be read here next, counted from 0; undefined where all are read or being read. */
  readonly next: () => number | undefined;
  /** What the other thread read, once it has ended. Where it failed, some that were not left for `next` are missing. */
  readonly others: () => Promise<readonly OtherReading[]>;
  /** Keeps the other thread from reading more. */
  readonly end: () => void;
}

/** Begins to read files elsewhere too, where that pays. */
export type Share = (unread: readonly SourceFile[]) => SharedReading;

/** The reading of files by this thread alone. */
export const readAlone: Share = (unread) => {
  let index = 0;
  return {
    next: () => (index < unread.length ? index++ : undefined),
    others: () => Promise.resolve([]),
    end: () => undefined,
  };
};

/** What the other thread read. */
export interface OtherReading extends ReadElsewhere {
  /** Which of the files, counted from 0. */
  readonly index: number;
}
