import type { Call, Outcome, World } from "../engine/behaviour.js";
import type { Document, DocxState } from "./state.js";
/** A document among all of them. */
export interface Place {
    readonly state: DocxState;
    readonly document: Document;
}
/** Adds children to a block, at `index` or at the end. */
export declare function createChildren({ state, document }: Place, call: Call, world: World): Outcome;
/** Deletes the children from `start_index` to before `end_index`, with all below them. */
export declare function deleteChildren({ state, document }: Place, call: Call): Outcome;
