import type { FlatDocument } from "./document.ts";
import { type Frame } from "./frame.ts";
/** One line as a reading of the document takes it, behind the lines before it. */
export interface Step {
    /** `entry`: structure, in the frame of that depth. `text`: goes on with a scalar. `unread`: fits nowhere. */
    readonly kind: "entry" | "text" | "unread";
    readonly line: number;
    readonly last: number;
    readonly depth: number;
    /** In the properties of a schema: the place where more than one nesting may fit. */
    readonly property: boolean;
    readonly before: Step | undefined;
}
/** A way to read the document so far. */
export interface Reading {
    readonly top: Frame;
    /** The sum of what speaks against it. */
    readonly cost: number;
    readonly step: Step | undefined;
}
/** Two ways to read a part that nothing in the document decides between; the first was taken. */
export interface Tie {
    readonly taken: Step;
    readonly other: Step;
}
/**
 * Reads a flattened document line by line, keeping the readings that little speaks against. Each line goes to the
 * innermost open frame that takes it, unless later lines speak for another; where the grammar is clear again (the next
 * part of an operation) the best reading is settled. Linear in the number of lines.
 */
export declare function search(flat: FlatDocument): {
    readonly step: Step | undefined;
    readonly ties: readonly Tie[];
};
