import type { Report } from "../diagnostics/report.ts";
import type { FieldScope } from "../model/api.ts";
import type { Repair } from "../model/repair.ts";
import type { Property } from "../model/schema.ts";
import type { Node } from "../pages/node.ts";
import type { TableBlock } from "../pages/page.ts";
export interface FieldTableReading {
    readonly properties: readonly Property[];
    /** Those that a field's description names, tied to the field. */
    readonly fieldScopes: readonly FieldScope[];
    /** The properties as the table's levels have them, where they were not followed. */
    readonly repair?: Repair<readonly Property[]>;
}
/**
 * Reads a table of fields or parameters. Its columns are known by their headers, in any order; its rows are nested as
 * their levels say or, without levels, as the example and the named types say. Each schema has the place of its row.
 */
export declare function readFieldTable(table: TableBlock, example: Node | undefined, report: Report): FieldTableReading;
