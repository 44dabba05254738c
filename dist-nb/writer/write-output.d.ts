import { type OutputFile } from "../output/output-file.ts";
import type { Stamps } from "./file-stamps.ts";
import { type Plan } from "./plan.ts";
/** What to put where. */
export interface Output {
    /** The output folder. */
    readonly out: string;
    readonly files: readonly OutputFile[];
    /** The folders that this run answers for; absent for everything. */
    readonly folders?: readonly string[];
    /** Tells of the run; only written where another file is. */
    readonly record?: OutputFile;
    /** Of files that an earlier run left. */
    readonly stamps?: Stamps;
}
/** Compares an output with the disk, without changing anything. */
export declare function planOutput({ out, files, folders, record, stamps }: Output): Promise<Plan>;
/** Brings the output folder up to date and says what changed. Nothing is touched that is as it should be. */
export declare function writeOutput(output: Output, signal?: AbortSignal): Promise<Plan>;
