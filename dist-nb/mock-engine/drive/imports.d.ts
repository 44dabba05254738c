import type { Call, Outcome, World } from "../engine/behaviour.js";
import type { DriveState } from "./state.js";
/** Starts a job that makes a document of an uploaded file. */
export declare function createImport(state: DriveState, call: Call, world: World): Outcome;
/** How far a job is, and what came out. */
export declare function getImport(state: DriveState, { path }: Call, { clock }: World): Outcome;
