import type { TableBlock, TableRow } from "../pages/page.ts";
import { type Text } from "../source/text.ts";
/** What a column of a field table holds. */
export type FieldColumn = "name" | "type" | "required" | "default" | "example" | "values" | "description";
/** Columns of a table by what they hold; the first column is the name where no header says so. */
export type Columns = ReadonlyMap<FieldColumn, number>;
export declare function columnsOf(table: TableBlock): Columns;
/** A row's cell in a column; empty text where the table has no such column. */
export declare function cellIn(row: TableRow, columns: Columns, column: FieldColumn): Text;
