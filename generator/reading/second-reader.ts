import { Buffer } from "node:buffer";
import { parentPort, workerData } from "node:worker_threads";

import { decode } from "../source/decode.ts";
import { withText } from "../source/source-file.ts";
import type { ReadElsewhere } from "./cached-readings.ts";
import { claim, type Claims } from "./claims.ts";
import { fileReader } from "./read-file.ts";
import { splitReading } from "./split-reading.ts";
import { storeBodies, storedFile } from "./stored-reading.ts";

/** What the second thread is to read, from the last to the first. */
export interface SecondTask {
  readonly paths: readonly string[];
  /** The bytes of all files in order, and where each file's end. */
  readonly bytes: Uint8Array;
  readonly ends: readonly number[];
  readonly claims: Claims;
}

/** What the second thread read. */
export interface SecondReading extends ReadElsewhere {
  /** Which of the files, counted from 0. */
  readonly index: number;
}

/** It sends lists of so many, and an empty one at the end: what is in one list is stored once where it is the same. */
const perMessage = 16;

// the one who starts this program hands over a task
if (parentPort !== null) readTask(workerData as SecondTask, parentPort);

function readTask({ paths, bytes, ends, claims }: SecondTask, port: NonNullable<typeof parentPort>): void {
  const read = fileReader();
  const made: SecondReading[] = [];
  const send = (): void => {
    const given = made.splice(0);
    port.postMessage(given, given.flatMap(handedOver));
  };
  for (let index = paths.length - 1; claim(claims, paths.length); index--) {
    // text is made of bytes that no other thread holds only
    const own = Buffer.from(bytes.subarray(ends[index - 1] ?? 0, ends[index]));
    const file = withText({ path: paths[index] ?? "" }, () => decode(own).text);
    const readings = read(file).map((part) => splitReading(part.read(), read));
    const heads = readings.map(({ head }) => head);
    made.push({ index, ...storedFile(file, heads), bodies: readings.map(storeBodies) });
    if (made.length === perMessage) send();
  }
  if (made.length > 0) send();
  port.postMessage([]);
}

function handedOver({ bodies }: SecondReading): readonly ArrayBuffer[] {
  return bodies.flatMap(({ buffer }) => (buffer instanceof ArrayBuffer ? [buffer] : []));
}
