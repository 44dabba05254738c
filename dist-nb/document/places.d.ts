import type { JsonObject } from "../openapi/json-object.ts";
import type { Span } from "../source/source-file.ts";
/** The places that a document tells: file and line, which is all that is known of the files. */
export declare class Places {
    #private;
    /** `document` is the path of the document itself, the place of what tells none. */
    constructor(document: string);
    /** What `x-lark-source` says. */
    of(json: JsonObject): Span;
}
