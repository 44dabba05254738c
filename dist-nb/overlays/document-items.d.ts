import type { Json } from "../model/json.ts";
import { type JsonObject } from "../openapi/json-object.ts";
import type { Location } from "./overlay.ts";
/** What a document is made of, as far as the model has it: each with its place. */
export interface DocumentItem {
    readonly kind: "operation" | "event" | "schema" | "code";
    /** Where it stands; the place of a code is its number. */
    readonly location: Location;
    readonly json: JsonObject;
    /** What else decides what is read of it: the parameters of a path item. */
    readonly beside?: Json;
}
/** The items of a document, by a text that tells each from all others. */
export declare function documentItems(document: Json): ReadonlyMap<string, DocumentItem>;
/** What differs between two documents of which the later one shares with the earlier what is the same. */
export interface ChangedItems {
    /** Of the earlier document: what is not in the later one, or is there as another. */
    readonly gone: readonly DocumentItem[];
    /** Of the later one, with what stood there before. */
    readonly now: readonly {
        readonly item: DocumentItem;
        readonly before?: DocumentItem;
    }[];
}
export declare function changedItems(before: ReadonlyMap<string, DocumentItem>, after: ReadonlyMap<string, DocumentItem>): ChangedItems;
/** A document of some items of another, with all that they refer to but schemas. */
export declare function documentOf(items: readonly DocumentItem[], whole: Json): JsonObject;
/** A member of what may be no object at all. */
export declare function memberOf(value: Json | undefined, name: string): Json | undefined;
