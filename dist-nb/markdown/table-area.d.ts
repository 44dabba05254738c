import { type Frame } from "./cell-split.ts";
import type { Line } from "./lines.ts";
/** Where a table stands, as numbers of lines: its header, the delimiter row behind it; both may be wrapped. */
export interface TableArea {
    readonly header: number;
    readonly delimiter: number;
    /** The first line behind the delimiter row. */
    readonly body: number;
    readonly columns: number;
    /** Columns up to the last that has a name. */
    readonly named: number;
    readonly frame: Frame;
}
/** All tables of a text, in order: each delimiter row with a header before it that has as many cells. */
export declare function findTables(lines: readonly Line[]): TableArea[];
/** Cells of the lines joined to one row. */
export declare function countCells(lines: readonly Line[], first: number, last: number): number;
export declare function frameOfLines(lines: readonly Line[], first: number, last: number): Frame;
