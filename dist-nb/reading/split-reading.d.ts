import type { PageBodies, PageHead } from "../build/page-reading.ts";
import type { FileReading } from "./read-file.ts";
/** What one file says, without bodies. */
export interface FileHead extends Omit<FileReading, "pages"> {
    readonly pages: readonly PageHead[];
}
/** A reading in two. */
export interface SplitReading {
    readonly head: FileHead;
    readonly bodies: readonly PageBodies[];
}
/** The reading of a file in two; of one `run`, what says the same is read once. */
export declare function splitReading({ pages, ...facts }: FileReading, run: object): SplitReading;
