import { type CatalogEntry, type ErrorKind, type RetryAdvice } from "../model/errors.ts";
import type { JsonObject } from "../openapi/json-object.ts";
import type { Places } from "./places.ts";
/** One entry of `x-lark-error-catalog`. */
export declare function readCode(json: JsonObject, places: Places): CatalogEntry;
/** A kind of error; `unknown` where the document names none that there is. */
export declare function readKind(json: JsonObject): ErrorKind;
/** What to do after an error; `never` again where the document says nothing that is known. */
export declare function readRetry(json: JsonObject): RetryAdvice;
