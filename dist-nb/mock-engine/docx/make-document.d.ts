import type { World } from "../engine/behaviour.js";
import { type Document, type DocxState } from "./state.js";
/** Whether a folder takes no more documents. */
export declare function isFull({ documents }: DocxState, folder: string): boolean;
export interface DocumentWish {
    readonly title: string;
    /** Empty for the root. */
    readonly folder: string;
    /** Its text; a line that starts with `# ` to `######### ` is a heading. */
    readonly lines: readonly string[];
}
/**
 * A new document whose page has the given text. The ID of the page is that of the document. `undefined` where the mock
 * keeps too much already.
 */
export declare function makeDocument(state: DocxState, { ids }: World, { title, folder, lines }: DocumentWish): Document | undefined;
