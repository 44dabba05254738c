import { workerData, type MessagePort } from "node:worker_threads";

import { sourceFile } from "../source/source-file.ts";
import { fileReader } from "./read-file.ts";
import { storeReading } from "./stored-reading.ts";

/** A file as it is sent to a worker. */
export interface SentFile {
  readonly path: string;
  readonly text: string;
}

/** What a worker is started with: where files come from and readings go to. */
export interface WorkerPort {
  readonly port: MessagePort;
}

// given by `read-parallel.ts`
const { port } = workerData as WorkerPort;
const read = fileReader();

port.on("message", (files: readonly SentFile[]) => {
  port.postMessage(files.map(({ path, text }) => storeReading(read(sourceFile(path, text)))));
});
