import { type OutputFile } from "../output/output-file.ts";
import { type Manifest } from "./manifest.ts";
/** What stands in the output folder, as far as it matters here. */
export interface Disk {
    /** The manifest's text; undefined where there is none. */
    readonly manifestText: string | undefined;
    readonly manifest: Manifest;
    /** Hash of each file that is to be written or that the manifest knows. */
    readonly hashes: ReadonlyMap<string, string>;
    /** What there is at the top of the folder. */
    readonly names: ReadonlySet<string>;
}
/** What a run will change. Everything sorted by path. */
export interface Plan {
    readonly write: readonly OutputFile[];
    /** Folders at the top that are not on disk: they are put there as a whole. */
    readonly newFolders: readonly string[];
    /** Those of `write` that are not on disk. */
    readonly missing: readonly string[];
    readonly unchanged: readonly string[];
    /** Written by an earlier run, as it wrote them, and no longer part of the output. */
    readonly remove: readonly string[];
    /** No longer part of the output, but edited since they were written: they stay, and are forgotten. */
    readonly kept: readonly string[];
    /** Those of `write` that someone edited since they were written. */
    readonly overwritten: readonly string[];
    /** Those of `missing` that an earlier run wrote. */
    readonly deleted: readonly string[];
    /** Those of `write` that an earlier run wrote otherwise or not at all. */
    readonly outdated: readonly string[];
    /** Hash of each file of the output, by path. */
    readonly hashes: ReadonlyMap<string, string>;
    /** Whether an earlier run wrote there. */
    readonly isKnown: boolean;
    /** The manifest's new text; undefined where it stays as it is. */
    readonly manifest: string | undefined;
}
/**
 * Compares the output with what is on disk; pure. `folders`: what this run answers for, undefined for everything. Files
 * in other folders stay as the manifest knows them, so that `--only client` does not remove the docs. `record`: a file
 * that tells of the run and is no reason to write anything: it is only written where another file is, and by a run that
 * answers for all that there is.
 */
export declare function plan(files: readonly OutputFile[], disk: Disk, folders?: readonly string[], record?: OutputFile): Plan;
/** Whether nothing at all is left to do. */
export declare function isUpToDate(found: Plan): boolean;
