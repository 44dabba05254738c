import { setFlagsFromString } from "node:v8";
import { Worker } from "node:worker_threads";

import type { Entry } from "../cache/held-results.ts";
import type { SourceFile } from "../source/source-file.ts";
import type { Ask } from "../services/service.ts";
import type { OtherReading } from "../reading/share.ts";
import type { Answer, Order, ReadOrder, ServicesOrder } from "./messages.ts";

/**
 * The young garbage of the second thread may have so many megabytes: it is collected less often than by default. With more
 * room for it, new memory costs what is saved.
 */
const youngMegabytes = 32;

/** A second thread costs its start and the warming up of all code. In bytes. */
export const leastShared = 4 * 1024 * 1024;

/**
 * A thread that works beside the program on another processor. That it fails shows only in what it does not answer: what
 * is missing is made by the one who asked.
 */
export class SecondThread {
  /** It takes a share where so many bytes are to be read. */
  readonly least: number;
  readonly #place: string;
  #running: Running | undefined;

  /** Runs the program at `place`, of `program.ts`, once it is begun. */
  constructor(place: string, { least = leastShared }: { readonly least?: number } = {}) {
    this.#place = place;
    this.least = least;
  }

  /** Starts the thread, unless it is running. */
  begin(): void {
    if (this.#running !== undefined) return;
    // with both processors busy, what the optimizing compiler takes is no longer had for nothing, and who collects garbage
    // on several threads waits for them
    setFlagsFromString("--interrupt-budget=700000");
    setFlagsFromString("--no-parallel-scavenge");
    this.#running = new Running(
      new Worker(this.#place, { resourceLimits: { maxYoungGenerationSizeMb: youngMegabytes } }),
    );
  }

  /** Whether it may be asked for something. */
  get isRunning(): boolean {
    return this.#running?.isOver === false;
  }

  /** `onHashes` is called where hashes are wanted, some time after it has read its share. */
  read(order: Omit<ReadOrder, "kind">, onHashes: OnHashes): void {
    this.begin();
    this.#running?.read({ kind: "read", ...order }, onHashes);
  }

  /** What it has read, once it has read all that it claimed, or failed. */
  async readings(): Promise<readonly OtherReading[]> {
    return (await this.#running?.readings()) ?? [];
  }

  /** Whether it was the one who read a file, or a part of one. */
  hasRead({ path }: Pick<SourceFile, "path">): boolean {
    return this.#running?.pathsRead.has(path) === true;
  }

  /** Whether it was given a document, or that of a part, to be read by whoever comes to it first. */
  hasText({ path }: Pick<SourceFile, "path">): boolean {
    return this.#running?.pathsGiven.has(path) === true;
  }

  /** Tells it of the services of which it is to make something. */
  know(order: Omit<ServicesOrder, "kind">): void {
    this.#running?.send({ kind: "services", ...order });
  }

  /** What it makes of one of these services; nothing where it fails. */
  async make(service: string, ask: Ask): Promise<readonly Entry[]> {
    return (await this.#running?.make(service, ask)) ?? [];
  }

  /** Ends the thread, whatever it does. */
  end(): void {
    this.#running?.end();
    this.#running = undefined;
  }
}

type OnHashes = (hashes: readonly string[]) => void;

class Running {
  readonly #worker: Worker;
  readonly #readings: OtherReading[] = [];
  readonly #read: Promise<void>;
  #endReading: () => void = () => undefined;
  /** Who waits for what is made, in the order in which it was asked for. */
  readonly #waiting: ((entries: readonly Entry[]) => void)[] = [];
  pathsGiven: ReadonlySet<string> = new Set();
  readonly pathsRead = new Set<string>();
  isOver = false;
  #onHashes: OnHashes = () => undefined;

  constructor(worker: Worker) {
    this.#worker = worker;
    this.#read = new Promise((resolve) => {
      this.#endReading = resolve;
    });
    worker.on("message", (answer: Answer) => {
      this.#take(answer);
    });
    for (const event of ["error", "exit"]) {
      worker.on(event, () => {
        this.#stop();
      });
    }
  }

  read(order: ReadOrder, onHashes: OnHashes): void {
    this.#onHashes = onHashes;
    this.pathsGiven = new Set(order.files.map(({ path }) => path));
    this.send(order);
  }

  send(order: Order): void {
    this.#worker.postMessage(order);
  }

  async readings(): Promise<readonly OtherReading[]> {
    await this.#read;
    return this.#readings.splice(0);
  }

  make(service: string, ask: Ask): Promise<readonly Entry[]> {
    if (this.isOver) return Promise.resolve([]);
    this.send({ kind: "make", service, ask });
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
    });
  }

  end(): void {
    this.#stop();
    void this.#worker.terminate();
  }

  #take(answer: Answer): void {
    if (answer.kind === "made") this.#waiting.shift()?.(answer.entries);
    else if (answer.kind === "hashes") this.#onHashes(answer.hashes);
    else this.#takeReadings(answer.readings);
  }

  #takeReadings(readings: readonly OtherReading[]): void {
    this.#readings.push(...readings);
    for (const { heads } of readings) for (const { head } of heads) this.pathsRead.add(head.file.path);
    if (readings.length === 0) this.#endReading();
  }

  #stop(): void {
    this.isOver = true;
    this.#endReading();
    for (const resolve of this.#waiting.splice(0)) resolve([]);
  }
}
