import { decodeSources, type LoadedFile } from "../source/read-sources.ts";
import { fileReader } from "./read-file.ts";
import { splitReading, type FileHead } from "./split-reading.ts";
import { storeBodies } from "./stored-reading.ts";

/** Begins to read files at the same time as who asks for it; undefined where that would not be worth it. */
export type OtherReader = (files: readonly LoadedFile[]) => SharedReading | undefined;

/** Files that two read at the same time, one from the first on, the other from the last. */
export interface SharedReading {
  /** Takes the next file for the one that asks; false where the two have met. */
  readonly take: () => boolean;
  /** What the other read, by path. A file that it failed at is not there. */
  readonly others: () => Promise<SentReadings>;
}

export type SentReadings = ReadonlyMap<string, SentReading>;

/** A reading as plain data that may come from elsewhere: its file is without text. */
export interface SentReading {
  readonly head: FileHead;
  /** Of `storeBodies`. */
  readonly bodies: Uint8Array;
}

/** Memory that both see for `takerOf`. */
export function newCount(): SharedArrayBuffer {
  return new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
}

/** Takes one file after the other, of so many in all, however many take by the same count. */
export function takerOf(count: SharedArrayBuffer, files: number): () => boolean {
  const taken = new Int32Array(count);
  return () => Atomics.add(taken, 0, 1) < files;
}

/** Reads files from the last one on, as long as there is one to take. */
export function readFromEnd(files: readonly LoadedFile[], take: () => boolean): SentReadings {
  const read = fileReader();
  const readings = new Map<string, SentReading>();
  for (const loaded of files.toReversed()) {
    if (!take()) break;
    for (const file of decodeSources({ files: [loaded], problems: [] }).files) {
      const reading = splitReading(read(file), read);
      readings.set(file.path, { head: reading.head, bodies: storeBodies(reading) });
    }
  }
  return readings;
}
