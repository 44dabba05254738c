import type { Call, Outcome, World } from "../engine/behaviour.js";
import type { DriveState } from "./state.js";
/** Keeps a file. One for an import says in `extra` what it becomes, and goes after five minutes. */
export declare function upload(state: DriveState, call: Call, world: World): Outcome;
/** The bytes of a file. */
export declare function download(state: DriveState, { path }: Call, { clock }: World): Outcome;
