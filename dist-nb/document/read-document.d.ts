import type { Api } from "../model/api.ts";
import type { Json } from "../model/json.ts";
/**
 * An OpenAPI 3.1 document as a model: what this program emitted reads back to the same document, a foreign one as far as
 * the model can say it. Places are those of `x-lark-source`, else line 1 of the document, which is shown as `path`.
 * Throws a `DocumentError` for what is no OpenAPI document.
 */
export declare function readDocument(document: Json, path: string): Api;
/** A document that is not what it should be; the message says which and what was expected. */
export declare class DocumentError extends Error {
    readonly name = "DocumentError";
}
