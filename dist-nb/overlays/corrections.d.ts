import type { EventDefinition, NamedSchema, Operation } from "../model/api.ts";
import type { CatalogEntry } from "../model/errors.ts";
import type { FieldType } from "../model/field-type.ts";
import type { Json } from "../model/json.ts";
import type { ApiOutline } from "../model/outline.ts";
import type { Span } from "../source/source-file.ts";
import { type ChangedItems, type DocumentItem } from "./document-items.ts";
/** What is to be put into a model instead of what pages say. */
export interface Corrections {
    /** Ids of operations and types of events that are no longer, or are among the corrected ones. */
    readonly gone: ReadonlySet<string>;
    readonly operations: readonly Operation[];
    readonly events: readonly EventDefinition[];
    /** The same of schemas, by name. */
    readonly goneSchemas: ReadonlySet<string>;
    readonly schemas: readonly NamedSchema[];
    readonly goneCodes: ReadonlySet<number>;
    readonly codes: readonly CatalogEntry[];
    /** All of them, where one was corrected. */
    readonly fieldTypes?: readonly FieldType[];
}
/** A document as pages say and as it was corrected. */
export interface TwoDocuments {
    readonly before: Json;
    readonly after: Json;
}
/**
 * What differs between two documents, as the model has it. What an item is made of in the pages is kept: its place, its
 * form. `place` is where all others are said to be.
 */
export declare function correctionsOf({ before, after }: TwoDocuments, api: ApiOutline, place: Span): {
    readonly corrections: Corrections;
    readonly changed: ChangedItems;
};
/** The name that an operation or event goes by; nothing for what has none. */
export declare function nameOf({ kind, location, json }: DocumentItem): readonly string[];
/** The places of the operations and events of an API, by their location in its document. */
export declare function placesByLocation({ operations, events }: ApiOutline): ReadonlyMap<string, Span>;
