/** Some of a list, on a page of its own. */
export interface Chunk<Item> {
    readonly page: string;
    readonly items: readonly Item[];
    /** The page on which the list goes on. */
    readonly next?: string;
}
/** Bytes of a list that a page has room for. */
export declare const roomOfList = 48000;
/** A list on as many pages as it needs, at least one: `limits`, `limits-2`, `limits-3`. */
export declare function paginate<Item>(items: readonly Item[], sizeOf: (item: Item) => number, page: string): readonly Chunk<Item>[];
