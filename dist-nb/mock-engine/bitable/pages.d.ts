import type { Call } from "../engine/behaviour.js";
import type { JsonObject } from "../engine/json.js";
/** One page of a list. */
export interface Page<Item> {
    readonly items: readonly Item[];
    readonly more: boolean;
    readonly total: number;
    /** ID of the last item: what the call for the next page sends; empty where the page is. */
    readonly token: string;
}
/** The page that a call asks for of a short list. A page token is the ID of the item before the page. */
export declare function pageOf<Item>(call: Call, all: readonly Item[], idOf: (item: Item) => string): Page<Item>;
/** `has_more`, `page_token` and `total` of an answer. */
export declare function pageFacts(page: Page<unknown>): JsonObject;
/** How many items the call wants: 20 where it does not say, at most `most`. */
export declare function pageSize(call: Call, most: number): number;
/** Refuses a page token that no page of this list has given, or whose item is gone. */
export declare function refuseToken(call: Call, token: string): never;
