import type { FlatDocument } from "./document.ts";
import { type Frame } from "./frame.ts";
import { type Slot } from "./grammar.ts";
import type { Shape } from "./shape.ts";
export interface Leaf {
    readonly cost: number;
    readonly top: Frame;
    readonly last: number;
}
/** `>-`, `|`, `>+2` */
export declare const BLOCK_HEADER: RegExp;
/** Opens the scalar that stands behind a key or a dash: what it takes at once, and whether it may go on. */
export declare function openLeaf(holder: Frame, raw: string, index: number, flat: FlatDocument): Leaf;
export declare function closeLeaf(holder: Frame): Frame;
/** The line in which a quoted scalar that starts with `raw` ends; undefined if it is not quoted. */
export declare function quoteEnd(raw: string, index: number, flat: FlatDocument): number | undefined;
/** What speaks against a scalar as the value of that schema: another type. */
export declare function leafCost(raw: string, shape: Shape | undefined): number;
/** Whether the line can be the first one below a key of that kind. */
export declare function couldStart(slot: Slot, index: number, flat: FlatDocument): boolean;
