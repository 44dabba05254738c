import type { Diagnostic } from "../../diagnostics/report.ts";
import type { ApiOutline } from "../../model/outline.ts";
import { type ServiceNames } from "../../wording/client-plan.ts";
import type { EmitContext } from "../emitter.ts";
/** Where the pages of a service stand, and what else of the whole they show. */
export type ServicePlan = {
    /** Of the service itself. */
    readonly page: string;
    /** In the order of its operations. */
    readonly operations: readonly string[];
    /** In the order of its events. */
    readonly events: readonly string[];
    /** By `version.resource`. */
    readonly resources: readonly (readonly [name: string, page: string])[];
    /** Names of the service in the client package, and the package's own. */
    readonly client: ServiceNames & {
        readonly package: string;
    };
    /** What was found in the documents, in the order of operations, then events. */
    readonly notes: readonly (readonly Note[])[];
};
/** Something that was repaired, left out, or contradicts, as a diagnostic says it. */
export type Note = {
    /** `bitable/v1/app/get.md:36`. */
    readonly place: string;
    readonly code: string;
    readonly message: string;
};
/** The pages of everything in an API. */
export interface AllPages {
    readonly services: ReadonlyMap<string, string>;
    /** In the order of its operations. */
    readonly operations: readonly string[];
    readonly events: readonly string[];
    /** By `service.version.resource`. */
    readonly resources: ReadonlyMap<string, string>;
}
export declare function allPages({ operations, events }: ApiOutline): AllPages;
export declare function planServices(api: ApiOutline, context: EmitContext): ReadonlyMap<string, ServicePlan>;
export declare function noteOf({ code, message, span }: Pick<Diagnostic, "code" | "message" | "span">): Note;
