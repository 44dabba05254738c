import { deserialize, serialize } from "node:v8";

import type { PageBodies } from "../build/page-reading.ts";
import { withText, type SourceFile } from "../source/source-file.ts";
import type { FileHead, SplitReading } from "./split-reading.ts";

/** Heads by key, as bytes, without the texts of their files. */
export function storeHeads(heads: ReadonlyMap<string, FileHead>): Uint8Array {
  return serialize(heads);
}

/** The heads that were stored; each gets back the text of its file by `headOf`. The bytes must be of `storeHeads`. */
export function restoreHeads(bytes: Uint8Array): ReadonlyMap<string, FileHead> {
  return deserialize(bytes) as ReadonlyMap<string, FileHead>;
}

/** A restored head with the text of its file. */
export function headOf(restored: FileHead, file: SourceFile): FileHead {
  // every place in it refers to the one file it came with
  withText(restored.file, () => file.text);
  return restored;
}

/** The bodies of a file's pages as bytes, without its text. */
export function storeBodies({ head: { file }, bodies }: SplitReading): Uint8Array {
  return serialize({ file, bodies } satisfies StoredBodies);
}

/** The bodies that were stored of a file. The bytes must be what `storeBodies` made. */
export function restoreBodies(bytes: Uint8Array, text: () => string): readonly PageBodies[] {
  const { file, bodies } = deserialize(bytes) as StoredBodies;
  withText(file, text);
  return bodies;
}

interface StoredBodies {
  readonly file: SourceFile;
  readonly bodies: readonly PageBodies[];
}
