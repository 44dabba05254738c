import { MessageChannel, receiveMessageOnPort, Worker, type MessagePort } from "node:worker_threads";

import type { SourceFile } from "../source/source-file.ts";
import type { SentFile, WorkerPort } from "./worker.ts";

/** What becomes of the files, by number. */
export interface Reading {
  /** Reads a file in this thread. */
  readonly read: (number: number) => void;
  /** Takes the stored reading of a file that another thread read. */
  readonly take: (number: number, stored: Uint8Array) => void;
}

/**
 * Reads files in this thread and, at the same time, in others: this one begins at the front, the others at the end, each
 * taking the next stretch when it is done with one. Which thread reads what never shows: a reading depends on its file
 * alone.
 */
export async function readParallel(files: readonly SourceFile[], threads: number, reading: Reading): Promise<void> {
  const stretches = stretchesOf(files, threads * STRETCHES_PER_THREAD);
  const helpers = Array.from({ length: threads - 1 }, () => new Helper(files, stretches, reading));
  for (let own = stretches.shift(); own !== undefined; own = stretches.shift()) {
    for (let number = own.start; number < own.end; number++) reading.read(number);
    for (const helper of helpers) helper.collect();
  }
  await Promise.all(helpers.map((helper) => helper.finish()));
}

/** Worker threads can be started where the program runs as it is shipped, as JavaScript. */
export const hasWorkers = import.meta.url.endsWith(".js");

/** Many enough that the threads end together; few enough that files that say the same are read by one. */
const STRETCHES_PER_THREAD = 12;

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Another thread that reads; it has one stretch at work and one in hand, so that it never waits for this thread. */
class Helper {
  readonly #files: readonly SourceFile[];
  readonly #stretches: Stretch[];
  readonly #reading: Reading;
  readonly #worker: Worker;
  readonly #port: MessagePort;
  readonly #given: Stretch[] = [];

  constructor(files: readonly SourceFile[], stretches: Stretch[], reading: Reading) {
    this.#files = files;
    this.#stretches = stretches;
    this.#reading = reading;
    const { port1, port2 } = new MessageChannel();
    this.#port = port1;
    const workerData: WorkerPort = { port: port2 };
    // without the flags of this process: they may speak of its own main module
    const options = { workerData, transferList: [port2], execArgv: [] };
    this.#worker = new Worker(new URL("./worker.js", import.meta.url), options);
    this.#give();
    this.#give();
  }

  /** Takes what the thread has read so far and gives it more; does not wait. */
  collect(): void {
    for (let found = receiveMessageOnPort(this.#port); found !== undefined; found = receiveMessageOnPort(this.#port)) {
      this.#take(found.message as readonly Uint8Array[]);
    }
  }

  /** Waits for what the thread still has, and ends it. */
  async finish(): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      this.#worker.on("error", reject);
      const check = (): void => {
        if (this.#given.length === 0) resolve();
      };
      this.#port.on("message", (readings: readonly Uint8Array[]) => {
        this.#take(readings);
        check();
      });
      check();
    });
    this.#port.close();
    await this.#worker.terminate();
  }

  #give(): void {
    const next = this.#stretches.pop();
    if (next === undefined) return;
    this.#given.push(next);
    const sent: SentFile[] = this.#files.slice(next.start, next.end).map(({ path, text }) => ({ path, text }));
    this.#port.postMessage(sent);
  }

  /** Stretches come back in the order in which they were given. */
  #take(readings: readonly Uint8Array[]): void {
    const stretch = this.#given.shift();
    this.#give();
    for (const [index, stored] of readings.entries()) this.#reading.take((stretch?.start ?? 0) + index, stored);
  }
}

/** Cuts the files into stretches of about the same length of text. */
function stretchesOf(files: readonly SourceFile[], count: number): Stretch[] {
  const total = files.reduce((sum, { text }) => sum + text.length, 0);
  const stretches: Stretch[] = [];
  let start = 0;
  let length = 0;
  for (const [index, { text }] of files.entries()) {
    length += text.length;
    if (length < total / count && index < files.length - 1) continue;
    stretches.push({ start, end: index + 1 });
    start = index + 1;
    length = 0;
  }
  return stretches;
}
