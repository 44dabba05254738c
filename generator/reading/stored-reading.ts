import { deserialize, serialize } from "node:v8";

import type { PageBodies } from "../build/page-reading.ts";
import { partAt, placeOfPart } from "../source/document-part.ts";
import { withText, type SourceFile } from "../source/source-file.ts";
import type { FileHead } from "./split-reading.ts";

/**
 * The heads of what a file is read as, without its text, but with the starts of its lines: what is reported of it is shown
 * by line.
 */
export interface StoredFile {
  readonly heads: readonly StoredHead[];
  readonly lineStarts: Uint32Array;
}

export interface StoredHead {
  readonly head: FileHead;
  /** Of a part: its stretch of the document, and the line in which that begins. */
  readonly place?: { readonly start: number; readonly end: number; readonly line: number };
}

/** A stored file with the keys under which the readings of which it has the heads are kept. */
export interface KeptFile extends StoredFile {
  readonly keys: readonly string[];
}

/** The heads of what a document is read as, as they are stored. */
export function storedFile(document: SourceFile, heads: readonly FileHead[]): StoredFile {
  return { heads: heads.map(storedHead), lineStarts: Uint32Array.from(document.lineStarts) };
}

function storedHead(head: FileHead): StoredHead {
  const place = placeOfPart(head.file);
  return place === undefined ? { head } : { head, place: { start: place.start, end: place.end, line: place.line } };
}

/** Files by key, as bytes, without their texts. */
export function storeFiles(files: ReadonlyMap<string, KeptFile>): Uint8Array {
  return serialize(files);
}

/** The files that were stored; their heads get their texts back by `headsOf`. The bytes must be of `storeFiles`. */
export function restoreFiles(bytes: Uint8Array): ReadonlyMap<string, KeptFile> {
  return deserialize(bytes) as ReadonlyMap<string, KeptFile>;
}

/** Restored heads with the text of their file, which is read only where more than its lines is asked for. */
export function headsOf({ heads, lineStarts }: StoredFile, file: SourceFile): readonly FileHead[] {
  const document = withText({ path: file.path }, () => file.text, lineStarts);
  return heads.map(({ head, place }) => {
    // every place in it refers to the one file it came with
    if (place === undefined) withText(head.file, () => file.text, lineStarts);
    else partAt(head.file, { ...place, document });
    return head;
  });
}

/** The restored head of a part that now stands where `part` does. */
export function movedHead({ head }: StoredHead, part: SourceFile): FileHead {
  makeSame(head.file, part);
  return head;
}

/** The bodies of the pages of a file. */
export interface StoredBodies {
  /** The very one that they refer to. */
  readonly file: SourceFile;
  readonly bodies: readonly PageBodies[];
}

/** The bodies of a file's pages as bytes, without its text. */
export function storeBodies({ file, bodies }: StoredBodies): Uint8Array {
  return serialize({ file, bodies });
}

/**
 * The bodies that were stored of a file, which gives them its text, where that is asked for, and the starts of its lines.
 * The bytes must be what `storeBodies` made.
 */
export function restoreBodies(bytes: Uint8Array, file: SourceFile): StoredBodies {
  const stored = deserialize(bytes) as StoredBodies;
  makeSame(stored.file, file);
  return stored;
}

/** Makes of what only names a file that file. */
export function makeSame(named: SourceFile, file: SourceFile): void {
  const place = placeOfPart(file);
  if (place === undefined) withText(named, () => file.text, file.lineStarts);
  else partAt(named, place);
}
