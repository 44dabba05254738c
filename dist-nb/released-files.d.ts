import type { Emission, Part } from "./emitters/emitter.ts";
import type { ApiOutline } from "./model/outline.ts";
import { type OutputFile } from "./output/output-file.ts";
import { type Releasing } from "./release/release.ts";
/** One kind of output whose parts are made. */
export interface Begun {
    readonly name: string;
    readonly emission: Emission;
    readonly parts: readonly Part[];
}
/** The version of a run, and the one before where there was a run before. */
export interface Versions {
    readonly before?: string;
    readonly now: string;
}
/** Outputs and their version. */
export interface Released {
    readonly files: readonly OutputFile[];
    readonly versions: Versions;
}
/**
 * Decides the version that the outputs have, by the document among them, and puts each together of its parts. The
 * history stands beside the document: where none is made, nothing is compared and the version stays.
 */
export declare function releasedFiles(outputs: readonly Begun[], api: ApiOutline, { knownOf, ...releasing }: Omit<Releasing, "documentOf" | "documents"> & {
    /** A file with its hash, where an earlier run made it of the same. */
    readonly knownOf: (file: OutputFile) => OutputFile;
}): Released;
