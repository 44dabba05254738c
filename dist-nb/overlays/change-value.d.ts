import type { Json } from "../model/json.ts";
import { type JsonObject } from "../openapi/json-object.ts";
import type { Location } from "./overlay.ts";
/** What a change makes of a value; undefined takes it away. */
export type MakeOf = (value: Json) => Json | undefined;
/** The document with one value of it changed. All others are the same objects; so is the document where there is no such value. */
export declare function changeAt(document: Json, [step, ...rest]: Location, make: MakeOf): Json | undefined;
/**
 * What an overlay's `update` makes of the value it is for: members of objects are merged, deeply, lists get what is in the
 * other list behind their own items, anything else is replaced.
 */
export declare function merged(value: Json, update: Json): Json;
export declare function isObject(value: Json | undefined): value is JsonObject;
export declare function isList(value: Json | undefined): value is readonly Json[];
