import type { Outlined } from "../build/outline.ts";
import type { Report } from "../diagnostics/report.ts";
import type { AgreedCode, ApiOutline, OperationOutline } from "../model/outline.ts";
import type { Given, Service } from "./service.ts";
/** What all services together are, and what each is given of it. */
export interface Whole {
    readonly api: ApiOutline;
    readonly given: ReadonlyMap<Service, Given>;
}
/** Puts services together by their facts: names their types, compares what they say, reports all of it. */
export declare function putTogether(services: readonly Service[], outlined: Outlined, report: Report): Whole;
/** Of a whole, what `api` still has: services without any operation or event are left out. */
export declare function wholeOf(api: ApiOutline, given: Whole["given"]): Whole;
/** How much there is in all, and of the schemas of no service those that are referred to, where not all is shown. */
export declare function withExtent({ api, given }: Whole): {
    readonly api: ApiOutline;
    readonly fields: number;
};
/** What a catalogue says of the codes that some operations document. */
export declare function agreedCodes(errorCatalog: ApiOutline["errorCatalog"]): (operations: readonly Pick<OperationOutline, "errors">[]) => readonly AgreedCode[];
