import type { Call, Outcome } from "../engine/behaviour.js";
import type { JsonObject } from "../engine/json.js";
import type { Block, Document } from "./state.js";
/** All blocks of a document, page by page, each before what is below it. */
export declare function listBlocks(document: Document, call: Call): Outcome;
/** One block. */
export declare function getBlock(document: Document, call: Call): Outcome;
/** What is directly below a block; with `with_descendants` all that is below it. */
export declare function listChildren(document: Document, call: Call): Outcome;
/** Does something with the block of the path, which has to be there. */
export declare function withBlock(document: Document, { path }: Call, act: (block: Block) => Outcome): Outcome;
/** A block as it is read. */
export declare function shownBlock({ id, parent, type, children, content }: Block): JsonObject;
/** A block and all below it, in the order of reading. */
export declare function below(document: Document, top: string): readonly Block[];
