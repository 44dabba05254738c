import type { World } from "../engine/behaviour.js";
import { type Operation } from "./act.js";
import type { Base, BitableState } from "./state.js";
/** What can be done with a base as a whole. */
export declare const appOperations: Readonly<Record<string, Operation>>;
/** A new base without tables. */
export declare function makeBase({ state, world }: {
    state: BitableState;
    world: World;
}, name: string): Base;
