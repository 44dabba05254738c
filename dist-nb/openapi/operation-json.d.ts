import type { Operation, Parameter, RequestBody, ResponseBody } from "../model/api.ts";
import type { Json } from "../model/json.ts";
import { type JsonObject } from "./json-object.ts";
/** An operation as its path item holds it. `errorResponse` is the reference to what a failed call answers. */
export declare function operationJson(operation: Operation, errorResponse: Json): JsonObject;
export declare function mediaJson(body: RequestBody | ResponseBody): Json;
/** All parameters; every `{name}` of the path is declared: one that no table describes is text. */
export declare function parametersOf({ path, parameters }: Operation): readonly Parameter[];
