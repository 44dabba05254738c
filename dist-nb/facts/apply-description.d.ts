import type { Report } from "../diagnostics/report.ts";
import type { Schema } from "../model/schema.ts";
import type { DescriptionFacts } from "./description.ts";
/**
 * Puts the facts of a description on a schema, typed by it: `1` becomes a number for an integer, a length rule counts the
 * items of an array, the enumeration of an array is of its items, that of a map of its values. What does not fit is
 * reported and left out. A type that the description contradicts (`null` with an example, text with a numeric bound and
 * a bare number as example) is repaired, with a report that quotes it.
 */
export declare function applyDescription(schema: Schema, facts: DescriptionFacts, report: Report): Schema;
