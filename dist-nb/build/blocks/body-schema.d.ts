import type { Report } from "../../diagnostics/report.ts";
import type { CommentedExample } from "../../facts/example.ts";
import type { Schema } from "../../model/schema.ts";
import type { FieldTableReading } from "../field-table.ts";
import type { Section, SectionRole } from "./sections.ts";
/**
 * The body that a table's rows are in: an object, unless the line over the table names another type (`引用类型：item[]`) or
 * the example is a list of such objects.
 */
export declare function bodySchema({ properties, repair }: FieldTableReading, body: Body, report: Report): Schema;
/** Which body of a page, and what it is shown to be. */
export interface Body {
    readonly sections: readonly Section[];
    readonly role: SectionRole;
    readonly example: CommentedExample | undefined;
}
