import type { Report } from "../../diagnostics/report.ts";
import type { Operation } from "../../model/api.ts";
import type { ClientCall } from "./sample-call.ts";
import type { Schemas } from "./type-words.ts";
/** A call of an operation as one can paste it. */
export interface Samples {
    /** A TypeScript module that calls it with the client; compiles under `strict`. */
    readonly client: string;
    /** A line of a shell. */
    readonly curl: string;
}
/** A call with the documented example, repaired where it does not fit what is documented, which is reported. */
export declare function samplesOf(operation: Operation, { schemas, client, report }: {
    readonly schemas: Schemas;
    readonly client: ClientCall;
    readonly report: Report;
}): Samples;
