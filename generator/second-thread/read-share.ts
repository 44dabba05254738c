import type { MessagePort } from "node:worker_threads";

import { hashOf } from "../cache/hash.ts";
import { fileReader } from "../reading/read-file.ts";
import type { OtherReading } from "../reading/share.ts";
import { splitReading } from "../reading/split-reading.ts";
import { storeBodies, storedFile, type StoredBodies } from "../reading/stored-reading.ts";
import { decode } from "../source/decode.ts";
import { fileId } from "../source/document-part.ts";
import { withText } from "../source/source-file.ts";
import { claim } from "./claims.ts";
import type { Answer, ReadOrder } from "./messages.ts";

/** All files of an order, and what was read here of those that were claimed. */
export interface FilesHere {
  /** Of a document of the order. */
  readonly textOf: (path: string) => string;
  readonly read: ReadonlyMap<string, StoredBodies>;
}

/** It sends lists of so many, and an empty one at the end: what is in one list is stored once where it is the same. */
const perMessage = 16;

/** Reads files from the last on until all are claimed, and sends what they say. */
export function readShare(
  { files, claims, isMaking, wantsHashes }: ReadOrder,
  port: Pick<MessagePort, "postMessage">,
): FilesHere {
  const bytesOf = new Map(files.map(({ path, bytes }) => [path, bytes]));
  const textOf = (path: string): string => decode(bytesOf.get(path) ?? new Uint8Array()).text;
  const run = fileReader();
  const read = new Map<string, StoredBodies>();
  const made: OtherReading[] = [];
  const send = (): void => {
    const readings = made.splice(0);
    port.postMessage({ kind: "readings", readings } satisfies Answer, readings.flatMap(handedOver));
  };
  for (let index = files.length - 1; claim(claims, files.length); index--) {
    const { path = "" } = files[index] ?? {};
    const document = withText({ path }, () => textOf(path));
    const readings = run(document).map((part) => splitReading(part.read(), run));
    const heads = readings.map(({ head }) => head);
    const own = readings.map(({ head: { file }, bodies }) => ({ file, bodies }));
    if (isMaking) for (const one of own) read.set(fileId(one.file), one);
    made.push({ index, ...storedFile(document, heads), bodies: own.map(storeBodies) });
    if (made.length === perMessage) send();
  }
  if (made.length > 0) send();
  send();
  if (wantsHashes) {
    const hashes = files.map(({ bytes }) => hashOf(bytes));
    port.postMessage({ kind: "hashes", hashes } satisfies Answer);
  }
  return { textOf, read };
}

function handedOver({ bodies }: OtherReading): readonly ArrayBuffer[] {
  return bodies.flatMap(({ buffer }) => (buffer instanceof ArrayBuffer ? [buffer] : []));
}
