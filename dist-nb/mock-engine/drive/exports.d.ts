import type { Call, Outcome, World } from "../engine/behaviour.js";
import type { DriveState } from "./state.js";
/** Starts a job that makes a file of a document. */
export declare function createExport(state: DriveState, call: Call, world: World): Outcome;
/** How far a job is, and the file that came out; only for who started it. */
export declare function getExport(state: DriveState, call: Call, { clock }: World): Outcome;
/** The file of a job that is done. */
export declare function downloadExport(state: DriveState, { path }: Call, { clock }: World): Outcome;
