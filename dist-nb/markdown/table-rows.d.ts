import type { Line } from "./lines.ts";
import type { TableArea } from "./table-area.ts";
/** A row as the lines it stands on, both included. */
export interface RowLines {
    readonly first: number;
    readonly last: number;
}
/**
 * Finds the rows of a table: `limit` is the line behind the last that can belong to it. A row goes on over several
 * lines while that brings it nearer to the header's number of cells and never beyond it.
 */
export declare function findRows(lines: readonly Line[], area: TableArea, limit: number): RowLines[];
