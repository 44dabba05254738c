import { type Slot } from "./grammar.ts";
import { type Names, type Shape } from "./shape.ts";
/**
 * One thing that is still open: a map, a list, a schema, an example, or the text of a scalar. A reading of the document
 * so far is the innermost frame with those around it; frames never change, so that readings share them.
 */
export interface Frame {
    readonly slot: Slot;
    /** Under which key it stands in the frame around it; empty for a list's item. */
    readonly key: string;
    readonly parent: Frame | undefined;
    readonly depth: number;
    readonly names: Names | undefined;
    /** Items of a list so far. */
    readonly items: number;
    /** Of a schema: what it says. Of an example: the schema it is read along. Of a map: the schema it holds. */
    readonly shape: Shape | undefined;
    readonly text: TextState;
}
/**
 * `none`: no scalar. `closed`: takes no further line. `awaited`: nothing stands behind the key yet. `block`: after `>-`
 * or `|`, which must have a line. `lines`: a block that has one. `plain`: a plain scalar that may go on.
 */
export type TextState = "none" | "closed" | "awaited" | "block" | "lines" | "plain";
export declare function openFrame(parent: Frame | undefined, slot: Slot, key: string, shape?: Shape): Frame;
/** The frame around a closed one, knowing now what the closed one says of its schema. */
export declare function foldInto(parent: Frame, child: Frame): Frame;
/** What speaks against closing a frame as it is: things of its kind have more. 0 where nothing does. */
export declare function closingCost(frame: Frame, usesOrders: boolean): number;
