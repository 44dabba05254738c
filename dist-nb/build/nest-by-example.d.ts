import type { Report } from "../diagnostics/report.ts";
import type { Shape } from "./example-shape.ts";
import { type FieldRow } from "./field-row.ts";
/**
 * Depths of rows that state no level. One pass, with the objects that are open at each row: the row goes to the innermost
 * that the example shows to have its name; else to the one whose type its own type extends (`document_cover` to
 * `document`); else to the innermost of which not all is known. A named type owns the row behind it, and a name that is
 * already taken closes an object. Where several fit and nothing decides, it is reported.
 */
export declare function nestByExample(rows: readonly FieldRow[], shape: Shape | undefined, report: Report): number[];
