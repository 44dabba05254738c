import type { Operation } from "../model/api.ts";
import type { Json } from "../model/json.ts";
import type { Schema } from "../model/schema.ts";
import type { Report } from "../diagnostics/report.ts";
import { type Schemas } from "./check.ts";
import { type Sampling } from "./sample.ts";
/** Where an example comes from: the document, the document with repairs, or its schema alone. */
export type Basis = "documented" | "repaired" | "sampled";
export interface Example {
    readonly basis: Basis;
    readonly value: Json;
}
/** Makes examples of one operation and reports what the documents' own do not fit. */
export interface ExampleMaker {
    readonly operation: Operation;
    readonly schemas: Schemas;
    readonly report: Report;
}
/** `what` names the value in a diagnostic: `response`, `query parameter “page_size”`. */
export interface Wanted {
    readonly what: string;
    readonly schema: Schema;
    readonly documented: Json | undefined;
    readonly members: Sampling["members"];
}
/** An example that is valid against its schema, or one that a diagnostic says cannot be. */
export declare function exampleOf(wanted: Wanted, maker: ExampleMaker): Example;
