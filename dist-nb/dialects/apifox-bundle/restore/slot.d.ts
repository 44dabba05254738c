import type { FlatDocument } from "./document.ts";
import { type Frame } from "./frame.ts";
import { type Slot } from "./grammar.ts";
import type { Shape } from "./shape.ts";
/** How a line can stand in a frame. */
export interface Placement {
    /** What speaks against it; 0 where it fits as the grammar says. */
    readonly cost: number;
    /** The innermost frame afterwards. */
    readonly top: Frame;
    /** The last line that it takes: a quoted scalar may go on over several. */
    readonly last: number;
}
/** What is to stand below a key; an example is read along a schema. */
export interface Below {
    readonly slot: Slot;
    readonly along?: Shape | undefined;
}
/** Opens what stands below the key of a line. `holder` has the key already. */
export declare function openSlot(holder: Frame, { slot, along }: Below, index: number, flat: FlatDocument): Placement | undefined;
