import { type Stats } from "node:fs";
/** What a file system says of a file that was not touched since its content had this hash. */
export interface Stamp {
    readonly hash: string;
    readonly size: number;
    readonly inode: number;
    /** In milliseconds; the second is when the file system last changed anything of it, which nobody can set. */
    readonly modified: number;
    readonly changed: number;
}
/** By path below the output folder. */
export type Stamps = ReadonlyMap<string, Stamp>;
/** Hash of the file at a path; what has the stamp of an earlier run is not read. Undefined where there is no file. */
export declare function hashAt(path: string, stamp: Stamp | undefined): string | undefined;
/** Whether the file system says what it said when the stamp was made: the content is what it was. */
export declare function isStamped(found: Stats, stamp: Stamp): boolean;
/**
 * The stamps of files that have just been written or found to have these hashes. A change in the same tick of the file
 * system's clock would leave the same stamp, so files that are as new as anything it has changed (`witnesses` are others,
 * changed after them) get none.
 */
export declare function stampsOf(placeOf: (path: string) => string, hashes: ReadonlyMap<string, string>, witnesses?: readonly string[]): Stamps;
/** What the file system said of a file before its content was read or after it was written. */
export interface Stated {
    readonly path: string;
    readonly hash: string;
    readonly stats: Stats;
    /** The newest change of anything that it had told of by then. */
    readonly newest: number;
}
/** The stamps of those files that are older than the newest change by more than a tick; `times` are other changes. */
export declare function settledStamps(found: readonly Stated[], times: readonly number[]): Stamps;
