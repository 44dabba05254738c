import { Worker } from "node:worker_threads";

import { wireTypes, type WireInterface } from "./wire-types.ts";
import type { WireJob, WireResult } from "./wire-worker.ts";

/** Makes wire types of documents, given as JSON. */
export interface WireMaker {
  readonly types: (document: string, shown: WireInterface) => Promise<string>;
  /** Ends what it works with; nothing may be asked of it any more. */
  readonly end: () => Promise<void>;
}

/** Below this number of operations, starting a thread takes longer than it saves. */
const WORTH_THREAD = 50;

/**
 * A maker that works in a thread of its own beside the caller, where there may be one, where there is enough to do, and
 * where the program runs as it is shipped, as JavaScript. It makes the same either way.
 */
export function wireMaker(threads: number, operations: number): WireMaker {
  const isThreaded = threads > 1 && operations > WORTH_THREAD && import.meta.url.endsWith(".js");
  return isThreaded ? threadedMaker() : { types: wireTypes, end: () => Promise.resolve() };
}

interface Waiting {
  readonly resolve: (types: string) => void;
  readonly reject: (fault: unknown) => void;
}

/** The thread begins with the first document: where all types are known already, it never does. */
function threadedMaker(): WireMaker {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let count = 0;
  return {
    types: (document, shown) => {
      worker ??= startWorker(waiting);
      const job: WireJob = { number: count++, document, shown };
      worker.postMessage(job);
      return new Promise((resolve, reject) => waiting.set(job.number, { resolve, reject }));
    },
    end: async () => {
      await worker?.terminate();
    },
  };
}

function startWorker(waiting: Map<number, Waiting>): Worker {
  const worker = new Worker(new URL("./wire-worker.js", import.meta.url), { execArgv: [] });
  worker.on("message", ({ number, types }: WireResult) => {
    waiting.get(number)?.resolve(types);
    waiting.delete(number);
  });
  worker.on("error", (fault) => {
    for (const { reject } of waiting.values()) reject(fault);
  });
  return worker;
}
