import { parentPort, type MessagePort } from "node:worker_threads";

import type { Entry } from "../cache/held-results.ts";
import type { Make } from "./make-services.ts";
import type { Answer, MakeOrder, Order, ReadOrder, ServicesOrder } from "./messages.ts";
import { readShare, type FilesHere } from "./read-share.ts";

/** Obeys the orders of the first thread, one after the other. What fails ends the thread, and is made by the first one. */
class SecondProgram {
  readonly #port: MessagePort;
  #files: FilesHere | undefined;
  #make: Make | undefined;

  constructor(port: MessagePort) {
    this.#port = port;
    let done = Promise.resolve();
    port.on("message", (order: Order) => {
      done = done.then(() => this.#obey(order));
    });
  }

  async #obey(order: Order): Promise<void> {
    if (order.kind === "read") await this.#read(order);
    else if (order.kind === "services") await this.#know(order);
    else await this.#answer(order);
  }

  async #read(order: ReadOrder): Promise<void> {
    this.#files = readShare(order, this.#port);
    // while the first thread puts together what was read
    if (order.isMaking) await import("./make-services.ts");
  }

  async #know(order: ServicesOrder): Promise<void> {
    const { makerOf } = await import("./make-services.ts");
    if (this.#files !== undefined) this.#make = makerOf(order, this.#files);
  }

  async #answer({ service, ask }: MakeOrder): Promise<void> {
    const entries = ((await this.#make?.(service, ask)) ?? []).map(handedOver);
    const answer: Answer = { kind: "made", entries };
    this.#port.postMessage(
      answer,
      entries.map(([, { buffer }]) => buffer),
    );
  }
}

/** A result whose memory is its own. */
function handedOver([key, bytes]: Entry): readonly [key: string, result: Uint8Array<ArrayBuffer>] {
  const { buffer, byteLength } = bytes;
  const isOwn = buffer instanceof ArrayBuffer && buffer.byteLength === byteLength;
  return [key, isOwn ? new Uint8Array(buffer) : new Uint8Array(bytes)];
}

if (parentPort !== null) new SecondProgram(parentPort);
