import type { Block } from "../pages/page.ts";
import { type Text } from "../source/text.ts";
/** The name cell of a row without its level mark, and how deep the mark says it is. */
export interface MarkedCell {
    readonly cell: Text;
    /** Undefined: no mark. */
    readonly depth?: MarkDepth;
}
/** `└ └ value` has two marks; `&emsp;&emsp;∟id` one, two wide blanks in. */
export interface MarkDepth {
    readonly marks: number;
    readonly indent: number;
}
/** Takes `&nbsp;&nbsp;└ `, `∟`, `└ └ ` off the front of a cell's raw text. */
export declare function readMark(raw: Text): MarkedCell;
/**
 * Levels of a table's rows, or undefined where no row has a mark. Documents indent by one, two, three or four blanks a
 * level, so the widths are ranked within their table; where marks are repeated, their number counts.
 */
export declare function levelsOf(depths: readonly (MarkDepth | undefined)[]): (number | undefined)[];
/** On a page that marks levels anywhere, a table without marks is flat: its rows are at level 0. */
export declare function withFlatTables(blocks: readonly Block[]): Block[];
