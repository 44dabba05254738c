import type { HttpMethod, Operation, RequestBody } from "../model/api.ts";
import type { Json } from "../model/json.ts";
import type { JsonObject } from "../openapi/json-object.ts";
import type { Places } from "./places.ts";
export declare const methods: readonly HttpMethod[];
/** Where an operation stands in its document. */
export interface Standing {
    readonly method: HttpMethod;
    readonly path: string;
    readonly item: Json;
    readonly components: JsonObject;
    readonly places: Places;
}
/** One operation of a path item. */
export declare function readOperation(json: JsonObject, standing: Standing): Operation;
/** What is said of a media type: its schema and example. */
export declare function contentOf(media: JsonObject): Pick<RequestBody, "schema" | "example">;
/** The first media type of a body, with what the document says of it. */
export declare function mediaOf(body: JsonObject): readonly [mediaType: string, media: JsonObject] | undefined;
