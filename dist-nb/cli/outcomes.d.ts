import type { Generated } from "../pipeline.ts";
import type { Outcome } from "./command.ts";
import type { Run } from "./last-run.ts";
import { type Changes } from "./plan-report.ts";
/** Files were written, or stood there as they should. */
export declare function written({ counts, diagnostics }: Pick<Run, "counts" | "diagnostics">, out: string, plan: Changes): Outcome;
/** The sources have errors. */
export declare function refusal(read: Omit<Generated, "files">): Outcome;
