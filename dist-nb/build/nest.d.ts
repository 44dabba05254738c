import type { Report } from "../diagnostics/report.ts";
import type { Repair } from "../model/repair.ts";
import type { Shape } from "./example-shape.ts";
import { type FieldRow } from "./field-row.ts";
/** A row with the rows it owns. */
export interface Nested<Row extends FieldRow> {
    readonly row: Row;
    readonly children: readonly Nested<Row>[];
    /** What the example shows of it. */
    readonly shape?: Shape;
}
/** A table as a tree, and as its levels have it where they were not followed. */
export interface Nesting<Row extends FieldRow> {
    readonly tree: readonly Nested<Row>[];
    readonly repair?: Repair<readonly Nested<Row>[]>;
}
/**
 * Rows of a table as a tree. Where the document states levels, they decide; where it states none, the JSON example and
 * the named types together do. So they do where the levels cannot be meant (rows too deep that end up in a plain value, a
 * name twice in one object) and the example shows most of the names.
 */
export declare function nest<Row extends FieldRow>(rows: readonly Row[], shape: Shape | undefined, report: Report): Nesting<Row>;
