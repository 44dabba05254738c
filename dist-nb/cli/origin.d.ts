import type { Settings } from "../config.ts";
import type { OutputFile } from "../output/output-file.ts";
import type { LoadedSources } from "../source/read-sources.ts";
/** What an output was made from, as far as it must be known to tell why it would be made otherwise now. */
export interface Origin {
    /** The version of this program. */
    readonly program: string;
    readonly configuration: string;
    /** Hash of each source by its path. */
    readonly sources: ReadonlyMap<string, string>;
}
/** Where it stands below the output folder. */
export declare const originPath = ".origin.json";
export declare function originOf(program: string, settings: Settings, { files, overlays }: LoadedSources): Origin;
/** The origin as a file, a line for each source. */
export declare function originFile({ program, configuration, sources }: Origin): OutputFile;
/** The origin that a text tells; undefined where it is none. */
export declare function parseOrigin(text: string): Origin | undefined;
