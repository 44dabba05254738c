import { type FieldNode } from "./field-node.ts";
/** Fields that a page has no room for, with the page they got. */
export interface Fragment {
    readonly page: string;
    /** Name of the field whose members they are; none for what continues a list. */
    readonly of: string;
    readonly nodes: readonly FieldNode[];
}
/** Fields as far as a page has room for them, and the pages for the rest. */
export interface Fitted {
    readonly nodes: readonly FieldNode[];
    readonly fragments: readonly Fragment[];
}
/** Bytes of fields that a page of nothing else has room for. */
export declare const roomOfPage = 46000;
/** Moves the members of the largest fields to pages of their own, until the rest fits. `page` is what these are named for. */
export declare function fitTree(nodes: readonly FieldNode[], room: number, page: string): Fitted;
