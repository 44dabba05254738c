import { type Settings } from "../config.ts";
import type { OutputFile } from "../output/output-file.ts";
import type { Stamps } from "../writer/file-stamps.ts";
import { type Plan } from "../writer/plan.ts";
/** What is to stand on the disk. */
export interface Outputs {
    readonly settings: Settings;
    readonly files: readonly OutputFile[];
    /** Tells of the run; written where anything else is. */
    readonly record?: OutputFile;
    readonly stamps?: Stamps;
}
/** What changes where, and all of it as if it were one folder. */
export interface OutputPlans {
    readonly whole: Plan;
    readonly each: readonly {
        readonly out: string;
        readonly plan: Plan;
    }[];
}
/**
 * Compares outputs with the disk without changing anything. An output that has a folder of its own has a manifest of its
 * own there. Throws a `ConfigError` where such a folder holds other people's files in the place of ours.
 */
export declare function planOutputs({ settings, files, record, stamps }: Outputs): Promise<OutputPlans>;
/** Carries plans out, the output folder's last: it holds what tells of the run. */
export declare function commitOutputs({ each }: OutputPlans, signal?: AbortSignal): Promise<void>;
