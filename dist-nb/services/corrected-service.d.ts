import type { EventDefinition, NamedSchema, Operation } from "../model/api.ts";
import type { ServiceApi } from "../model/outline.ts";
/** What is to be shown of a service instead of what its pages say. */
export interface ServiceCorrections {
    /** Ids of operations and types of events that are no longer, or are among the corrected ones. */
    readonly gone: readonly string[];
    readonly operations: readonly Operation[];
    readonly events: readonly EventDefinition[];
    /** The same of schemas, by name. */
    readonly goneSchemas: readonly string[];
    readonly schemas: readonly NamedSchema[];
}
/** A service with its corrections. Schemas that it does not have yet are of no service. */
export declare function correctService(service: ServiceApi, corrections: ServiceCorrections): ServiceApi;
/** Items without those that are gone and with those that are new, in order of their key. */
export declare function replaceAll<Item>(items: readonly Item[], now: readonly Item[], { gone, keyOf }: {
    readonly gone: ReadonlySet<string>;
    readonly keyOf: (item: Item) => string;
}): readonly Item[];
