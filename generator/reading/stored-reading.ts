import { deserialize, serialize } from "node:v8";

import type { PageBodies } from "../build/page-reading.ts";
import { withText, type SourceFile } from "../source/source-file.ts";
import type { FileHead, SplitReading } from "./split-reading.ts";

/** A head without the text of its file, but with the starts of its lines: what is reported of it is shown by line. */
export interface StoredHead {
  readonly head: FileHead;
  readonly lineStarts: Uint32Array;
}

/** A head as it is stored. */
export function storedHead(head: FileHead): StoredHead {
  return { head, lineStarts: Uint32Array.from(head.file.lineStarts) };
}

/** Heads by key, as bytes, without the texts of their files. */
export function storeHeads(heads: ReadonlyMap<string, StoredHead>): Uint8Array {
  return serialize(heads);
}

/** The heads that were stored; each gets back the text of its file by `headOf`. The bytes must be of `storeHeads`. */
export function restoreHeads(bytes: Uint8Array): ReadonlyMap<string, StoredHead> {
  return deserialize(bytes) as ReadonlyMap<string, StoredHead>;
}

/** A restored head with the text of its file, which is read only where more than its lines is asked for. */
export function headOf({ head, lineStarts }: StoredHead, file: SourceFile): FileHead {
  // every place in it refers to the one file it came with
  withText(head.file, () => file.text, lineStarts);
  return head;
}

/** The bodies of a file's pages as bytes, without its text. */
export function storeBodies({ head: { file }, bodies }: SplitReading): Uint8Array {
  return serialize({ file, bodies } satisfies StoredBodies);
}

/**
 * The bodies that were stored of a file, which gives them its text, where that is asked for, and the starts of its lines.
 * The bytes must be what `storeBodies` made.
 */
export function restoreBodies(bytes: Uint8Array, file: SourceFile): readonly PageBodies[] {
  const { file: named, bodies } = deserialize(bytes) as StoredBodies;
  withText(named, () => file.text, file.lineStarts);
  return bodies;
}

interface StoredBodies {
  readonly file: SourceFile;
  readonly bodies: readonly PageBodies[];
}
