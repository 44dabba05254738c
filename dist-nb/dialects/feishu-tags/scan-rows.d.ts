import type { Report } from "../../diagnostics/report.ts";
import { type Text } from "../../source/text.ts";
/** A row as it stands in a table's content, as offsets. */
export interface ScannedRow {
    readonly start: number;
    readonly end: number;
    readonly cells: readonly (readonly [start: number, end: number])[];
    /** As in `<md-dt-tr level="1">`. */
    readonly level?: string;
    readonly inHead: boolean;
}
/**
 * Finds the rows and cells of a table. What is not closed is closed by what follows: a cell by the next cell, a row by the
 * next row, both by the table's end; each is reported. A table inside a cell is part of the cell.
 */
export declare function scanRows(content: Text, report: Report): ScannedRow[];
