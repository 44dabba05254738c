import type { Report } from "../diagnostics/report.ts";
import type { Operation } from "../model/api.ts";
import type { FieldType } from "../model/field-type.ts";
import type { Span } from "../source/source-file.ts";
/**
 * Guides call the value of some field types an object (`人员 | object`) where every record shown holds a list of such
 * objects. The samples count: a type becomes a list where a sample column lists objects of exactly its members and it is
 * clear that the type is meant, for it alone has that shape or its `property` has the flag `multiple`. Reported.
 */
export declare function listFieldValues(fieldTypes: readonly FieldType[], samples: SampleLists, report: Report): readonly FieldType[];
/** Where a sample column lists objects, by the names of their members. */
export type SampleLists = readonly (readonly [names: string, place: Span])[];
/** The first such column for each set of names. */
export declare function findSampleLists(operations: readonly Operation[]): SampleLists;
