import { parentPort } from "node:worker_threads";

import { wireTypes, type WireInterface } from "./wire-types.ts";

/** A document whose types are wanted. */
export interface WireJob {
  readonly number: number;
  /** As JSON. */
  readonly document: string;
  readonly shown: WireInterface;
}

export interface WireResult {
  readonly number: number;
  readonly types: string;
}

parentPort?.on("message", ({ number, document, shown }: WireJob) => {
  void wireTypes(document, shown).then((types) => {
    parentPort?.postMessage({ number, types } satisfies WireResult);
  });
});
