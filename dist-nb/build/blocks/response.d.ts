import type { Report } from "../../diagnostics/report.ts";
import type { FieldScope, ResponseBody } from "../../model/api.ts";
import type { Section } from "./sections.ts";
/** What a page says of its answer. */
export interface ResponseReading {
    readonly body?: ResponseBody;
    readonly fieldScopes: readonly FieldScope[];
}
/** The fields of the answer; where no table lists any, a file or a stream of events where the prose speaks of one. */
export declare function readResponse(sections: readonly Section[], report: Report): ResponseReading;
