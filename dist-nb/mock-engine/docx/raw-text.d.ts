import { type Document } from "./state.js";
/** The title and each text of a document on a line of its own, from the first to the last. */
export declare function rawText(document: Document): string;
