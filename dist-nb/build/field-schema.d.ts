import type { Report } from "../diagnostics/report.ts";
import type { Property, Schema } from "../model/schema.ts";
import type { Shape } from "./example-shape.ts";
import type { FieldRow } from "./field-row.ts";
/**
 * The schema of a row from its type, the properties of the rows it owns, and what the example shows of it. A named type
 * with rows is an object that keeps its name; without rows and shown as a plain value it is that value.
 */
export declare function fieldSchema(row: FieldRow, properties: readonly Property[], shape: Shape | undefined, report: Report): Schema;
