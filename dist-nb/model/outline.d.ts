import type { Api, EventDefinition, NamedSchema, Operation } from "./api.ts";
import type { CatalogEntry } from "./errors.ts";
/** An operation without what it is sent and answers: what outputs show of it beside its own page, module and fixture. */
export type OperationOutline = Omit<Operation, "description" | "parameters" | "request" | "response" | Derived>;
/** What is found by looking at an operation as a whole, unless its document states it. */
export type Derived = "pagination" | "batch" | "idempotency" | "serializeBy";
/** An event without its body. */
export type EventOutline = Omit<EventDefinition, "description" | "schema" | "example" | "reply">;
/** An API without bodies, and of its schemas those that are of no service alone. A whole API is an outline too. */
export interface ApiOutline extends Omit<Api, "operations" | "events"> {
    readonly operations: readonly OperationOutline[];
    readonly events: readonly EventOutline[];
}
/** What outputs show of one service. It depends on no other service but for the names and the kinds of errors. */
export interface ServiceApi extends Pick<Api, "operations" | "events"> {
    readonly name: string;
    /** Named schemas of its own, by name. */
    readonly schemas: readonly NamedSchema[];
    /** Named schemas of no service, which it may refer to. */
    readonly documented: readonly NamedSchema[];
    /** Of the codes that its operations document: what all pages together say. */
    readonly codes: readonly AgreedCode[];
}
export type AgreedCode = Pick<CatalogEntry, "code" | "name" | "kind" | "retry">;
