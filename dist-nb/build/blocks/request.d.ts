import type { Report } from "../../diagnostics/report.ts";
import type { CommentedExample } from "../../facts/example.ts";
import type { FieldScope, Parameter, RequestBody, TokenKind } from "../../model/api.ts";
import type { TableBlock } from "../../pages/page.ts";
import { type FieldTableReading } from "../field-table.ts";
import type { Section, SectionRole } from "./sections.ts";
/** What a page says of a request. */
export interface RequestReading {
    readonly parameters: readonly Parameter[];
    readonly request?: RequestBody;
    /** Absent: there is no `Authorization` row. */
    readonly tokens?: readonly TokenKind[];
    readonly fieldScopes: readonly FieldScope[];
}
export declare function readRequest(sections: readonly Section[], example: CommentedExample | undefined, report: Report): RequestReading;
export declare function tablesOf(sections: readonly Section[], role: SectionRole): readonly TableBlock[];
/** The first table of a role holds its fields; another one behind it is reported, for its place is not known. */
export declare function readTables(sections: readonly Section[], role: SectionRole, example: CommentedExample | undefined, report: Report): FieldTableReading;
