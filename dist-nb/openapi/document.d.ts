import type { Api, Operation } from "../model/api.ts";
import type { Json } from "../model/json.ts";
import type { ApiOutline } from "../model/outline.ts";
import { type JsonObject } from "./json-object.ts";
/**
 * The whole API as one OpenAPI 3.1 document, as the contract describes it. Equal Apis give equal documents, key order
 * included. `version` is the document's own.
 */
export declare function toOpenApi(api: Api, version?: string): JsonObject;
/** What a document begins with. */
export declare function introduction(api: Pick<ApiOutline, "operations" | "events">, version: string): readonly (readonly [key: string, value: Json])[];
/** The key of each operation's path item: its path, unless the path and method are taken. */
export declare function pathKeys(operations: readonly Pick<Operation, "name" | "method" | "path">[]): readonly string[];
/** Calls by the key of their path item, both keys and methods in the order of the document. */
export declare function byPath<Call extends {
    readonly key: string;
    readonly method: string;
}>(calls: readonly Call[]): readonly (readonly [key: string, calls: readonly Call[]])[];
