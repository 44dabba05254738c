import { type Stats } from "node:fs";
import { type SourceFile, type Span } from "./source-file.ts";
/** Larger files are no documentation pages; reading one would only cost time and memory. In bytes. */
export declare const largestFile: number;
export interface Sources {
    /** In order of path. */
    readonly files: readonly SourceFile[];
    /** Corrections of what the files say, in order of path. */
    readonly overlays: readonly SourceFile[];
    readonly problems: readonly SourceProblem[];
}
/** The same, not yet taken for text. */
export interface LoadedSources {
    /** In order of path. */
    readonly files: readonly LoadedFile[];
    /** Corrections of what the files say, in order of path. */
    readonly overlays: readonly LoadedFile[];
    readonly problems: readonly SourceProblem[];
}
export interface LoadedFile {
    /** As `SourceFile` has it. */
    readonly path: string;
    /** They may be read when they are asked for. */
    readonly bytes: Uint8Array;
    /** Of the bytes; only where they were not read, as they are known to be text that was read before. */
    readonly hash?: string | undefined;
    /** Where it stands on the disk. */
    readonly place?: string;
    /** Which of the sources names it first, counted from 0: where two pages tell the same, the lower rank counts. */
    readonly rank: number;
}
/**
 * Gives a text that was read before and has not been touched since, by its place and what the file system says of it. It
 * is asked of each file before that is read.
 */
export type Recall = (place: string, stats: Stats) => Recalled | undefined;
interface Recalled {
    readonly hash: string;
    readonly bytes: () => Uint8Array;
}
/** What kept a source or a file of it from being read, in the terms of a diagnostic. */
export interface SourceProblem {
    readonly code: `input/${"missing" | "unreadable" | "too-large" | "not-text" | "link-skipped" | "empty"}`;
    readonly span: Span;
    readonly message: string;
}
/**
 * The text files that `sources` name (files, folders, globs), each once, in order of path. Their paths are relative to
 * the deepest folder that holds every source, so that they depend neither on the order of the sources nor on the working
 * directory. In folders, dot files and `node_modules` are left out and symbolic links are not followed.
 */
export declare function readSources(sources: readonly string[]): Promise<Sources>;
/**
 * The same files before anything is made of what they hold, and apart from them those that `overlays` name. Files that
 * `recall` knows are not read.
 */
export declare function loadSources(sources: readonly string[], overlays?: readonly string[], recall?: Recall): Promise<LoadedSources>;
/** The file or folder whose changes may change what a source names: of a pattern, the folder before its first wildcard. */
export declare function watchedPath(source: string): string;
/** What the files hold as text; those that hold none are problems. */
export declare function decodeSources({ files, overlays, problems }: LoadedSources): Sources;
export {};
