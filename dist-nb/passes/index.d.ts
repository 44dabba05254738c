import type { Report } from "../diagnostics/report.ts";
import type { Api } from "../model/api.ts";
import { buildErrorCatalog } from "./error-catalog.ts";
import { type SampleLists } from "./field-type-lists.ts";
import type { PassContext } from "./pass.ts";
/** Operations and events after the passes, and what their samples say of Bitable's field types. */
export interface Passed {
    readonly api: Api;
    readonly samples: SampleLists;
}
/** Runs the passes that look at one operation or event at a time. */
export declare function passOperations(literal: Api, report: Report): Passed;
/** What only all operations together say. */
export declare function passAll({ operations, fieldTypes, samples, }: Pick<Api, "fieldTypes"> & {
    readonly operations: Parameters<typeof buildErrorCatalog>[0];
    readonly samples: SampleLists;
}, { generalErrors, limits, report }: PassContext): Pick<Api, "errorCatalog" | "fieldTypes">;
/** Runs all passes over a whole API. */
export declare function runPasses(literal: Api, context: PassContext): Api;
