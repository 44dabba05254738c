import type { PageBodies } from "../build/page-reading.ts";
import { type SourceFile } from "../source/source-file.ts";
import type { FileHead, SplitReading } from "./split-reading.ts";
/** A head without the text of its file, but with the starts of its lines: what is reported of it is shown by line. */
export interface StoredHead {
    readonly head: FileHead;
    readonly lineStarts: Uint32Array;
}
/** A head as it is stored. */
export declare function storedHead(head: FileHead): StoredHead;
/** Heads by key, as bytes, without the texts of their files. */
export declare function storeHeads(heads: ReadonlyMap<string, StoredHead>): Uint8Array;
/** The heads that were stored; each gets back the text of its file by `headOf`. The bytes must be of `storeHeads`. */
export declare function restoreHeads(bytes: Uint8Array): ReadonlyMap<string, StoredHead>;
/** A restored head with the text of its file, which is read only where more than its lines is asked for. */
export declare function headOf({ head, lineStarts }: StoredHead, file: SourceFile): FileHead;
/** The bodies of a file's pages as bytes, without its text. */
export declare function storeBodies({ head: { file }, bodies }: SplitReading): Uint8Array;
/** The bodies that were stored of a file. The bytes must be what `storeBodies` made. */
export declare function restoreBodies(bytes: Uint8Array, text: () => string): readonly PageBodies[];
