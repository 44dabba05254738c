import type { PageAccount } from "./build/page-account.ts";
import { type Results } from "./cache/cache.ts";
import { type Config } from "./config.ts";
import { type Diagnostic } from "./diagnostics/report.ts";
import type { Api } from "./model/api.ts";
import type { ApiOutline } from "./model/outline.ts";
import type { OutputFile } from "./output/output-file.ts";
import { type LastOutput } from "./release/release.ts";
import { type Versions } from "./released-files.ts";
import { type LoadedSources } from "./source/read-sources.ts";
/** What the sources say. */
export interface Inspected extends Said {
    readonly api: Api;
}
/** What is made of what the sources say. */
export interface Generated extends Said {
    /** What the outputs are of; its operations and events without their bodies. */
    readonly api: ApiOutline;
    /** In order of path; none where a diagnostic is an error. */
    readonly files: readonly OutputFile[];
    /** Absent where a diagnostic is an error. */
    readonly versions?: Versions;
}
export type { Versions };
interface Said {
    /** How many parameters and properties there are. */
    readonly fields: number;
    readonly diagnostics: readonly Diagnostic[];
    /** What became of each page, in order of file. */
    readonly pages: readonly PageAccount[];
}
/** Called with what is begun, as “reading sources”. */
export type Progress = (step: string) => void;
/** What a run may use to be faster. None of it shows in what is made. */
export interface Means {
    /** What earlier runs read. */
    readonly readings?: Results;
    /** What earlier runs made of each service. */
    readonly services?: Results;
    /** The sources of the configuration, where they are loaded already. */
    readonly loaded?: LoadedSources;
}
/** A run that may follow another one. */
export interface Run extends Means {
    /** What the last run left: the version moves by what differs from it. */
    readonly last?: LastOutput | undefined;
}
/** Reads and normalizes the sources and makes every output, service by service, without writing anything. */
export declare function generate(config: Config, progress?: Progress, means?: Run): Promise<Generated>;
/** Reads and normalizes the sources only. */
export declare function inspect(config: Config, progress?: Progress, means?: Means): Promise<Inspected>;
/** Whether anything keeps the output from being written. */
export declare function hasErrors(diagnostics: readonly Diagnostic[]): boolean;
