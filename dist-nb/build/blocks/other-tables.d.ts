import type { Report } from "../../diagnostics/report.ts";
import type { Parameter } from "../../model/api.ts";
import type { ObjectSchema } from "../../model/schema.ts";
import type { Section } from "./sections.ts";
/** What field tables under other headings than those of the parts of a call tell. */
export interface OtherTables {
    /** Of a table whose every row says that it is a request header: `Range` under `部分下载`. */
    readonly headers: readonly Parameter[];
    /** Of tables under the name of a type: `InsertLocation`. */
    readonly types: readonly ObjectSchema[];
}
/** Reads them; a field table of which it is not said what it describes is reported. */
export declare function readOtherTables(sections: readonly Section[], report: Report): OtherTables;
