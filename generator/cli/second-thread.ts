import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";

import { newCount, takerOf, type OtherReader, type SentReadings } from "../reading/shared-reading.ts";
import type { ThreadInput } from "./reading-thread.ts";

/** In bytes. A thread compiles the code anew; for less than this it would still do so when all is read. */
const WORTHWHILE = 8 * 1024 * 1024;

/** Reads half of the files in a thread of its own, where there is a second processor and enough to read. */
export const secondThread: OtherReader = (files) => {
  const size = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
  if (size < WORTHWHILE || availableParallelism() < 2) return undefined;
  const count = newCount();
  const thread = new Worker(new URL("./reading-thread.js", import.meta.url), {
    workerData: { files, count } satisfies ThreadInput,
  });
  const sent = new Promise<SentReadings>((resolve) => {
    thread.once("message", resolve);
    // what it has not read is read here, and what is wrong with it comes out here
    for (const event of ["messageerror", "error", "exit"]) thread.once(event, () => resolve(new Map()));
  });
  return { take: takerOf(count, files.length), others: () => sent };
};
