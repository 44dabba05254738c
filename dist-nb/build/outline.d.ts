import type { Report } from "../diagnostics/report.ts";
import type { NamedSchema, Operation } from "../model/api.ts";
import type { Derived, EventOutline, OperationOutline } from "../model/outline.ts";
import type { BodyPlace, PageFacts } from "./draft.ts";
import { type RankOf } from "./merge.ts";
import { type PageAccount } from "./page-account.ts";
import type { PageHead } from "./page-reading.ts";
import { type NewNames } from "./same-names.ts";
/** What all pages together say, as far as it depends on several of them; the bodies are added service by service. */
export interface Outlined extends Pick<PageFacts, "generalErrors" | "limits" | "fieldTypes"> {
    /** In the order of their operations' names. */
    readonly services: readonly ServiceOutline[];
    /** Schemas that documents name themselves, by name. */
    readonly schemas: readonly NamedSchema[];
    readonly accounts: readonly PageAccount[];
}
/** Everything that a service is built of besides its bodies: plain data. */
export interface ServiceOutline {
    readonly name: string;
    /** By name. */
    readonly operations: readonly PlacedOperation[];
    /** By type. */
    readonly events: readonly PlacedEvent[];
}
export interface PlacedOperation extends OperationOutline, Pick<Operation, Derived>, Placed {
    /** As its own page has it; `path` has the names of parameters that all pages agree on. */
    readonly documentedPath: string;
}
export interface PlacedEvent extends EventOutline, Placed {
}
interface Placed {
    readonly body: BodyPlace;
    /** New names of the schemas that the body refers to. */
    readonly newNames: NewNames;
}
/** Merges what pages say of the same thing and names it. `rankOf`: the order of the sources, where it matters. */
export declare function outlineApi(pages: readonly PageHead[], report: Report, rankOf?: RankOf): Outlined;
/** One schema for each name, the last one; by name. */
export declare function uniqueSchemas(schemas: readonly NamedSchema[]): readonly NamedSchema[];
export {};
