import { parentPort, workerData } from "node:worker_threads";

import { readFromEnd, takerOf } from "../reading/shared-reading.ts";
import type { LoadedFile } from "../source/read-sources.ts";

/** What the thread is given to read, with the count of the files that are taken. */
export interface ThreadInput {
  readonly files: readonly LoadedFile[];
  readonly count: SharedArrayBuffer;
}

// only `secondThread` starts it
const { files, count } = workerData as ThreadInput;
parentPort?.postMessage(readFromEnd(files, takerOf(count, files.length)));
