import type { OutputFile } from "../output/output-file.ts";
import type { Plan } from "./plan.ts";
/** One change to the disk. Whatever step is the last to happen, every file has its old or its new content. */
export type Step = 
/** Writes new content aside. */
{
    readonly kind: "stage";
    readonly file: OutputFile;
} | {
    readonly kind: "remove";
    readonly path: string;
}
/** Puts a staged file, or a folder that is new, into its place, in one go. */
 | {
    readonly kind: "publish";
    readonly path: string;
} | {
    readonly kind: "clean";
};
/**
 * The steps of a plan: first everything is written aside, then put into place, the manifest last, so that a run that was
 * cut off is seen by the next one, which writes what is missing. No step at all where nothing changes.
 */
export declare function stepsOf(plan: Plan): readonly Step[];
/**
 * Carries a plan out below `out`. When `signal` is raised while files are still written aside, nothing has changed: what
 * was staged is taken away and it throws the signal's reason. Later it goes on to the end, which takes moments.
 */
export declare function commit(plan: Plan, out: string, signal?: AbortSignal): Promise<void>;
/**
 * Files are written and moved without waiting for one another in turn: of thousands of small files, most of the time
 * would go into handing each to a thread and back.
 */
export declare function runStep(step: Step, out: string): Promise<void>;
