import type { Report } from "../diagnostics/report.ts";
import type { Json } from "../model/json.ts";
import type { FindTargets } from "./find-targets.ts";
import type { Action, Applied } from "./overlay.ts";
/** A document after all actions, and what each of them was applied to. */
export interface Overlaid {
    /** Shares with the one before what no action changed. */
    readonly document: Json;
    readonly applied: readonly Applied[];
}
/**
 * Applies actions one after the other, each to what the ones before it left. Reports a target that selects nothing, that
 * cannot be read, or that selects what the action is not for.
 */
export declare function applyOverlays(document: Json, actions: readonly Action[], { find, report }: {
    readonly find: FindTargets;
    readonly report: Report;
}): Overlaid;
