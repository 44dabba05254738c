import type { Json } from "../model/json.ts";
import type { JsonObject } from "../openapi/json-object.ts";
/** A member of an object that came as JSON; undefined also where it is only inherited, as `constructor` is. */
export declare function own(object: JsonObject, name: string): Json | undefined;
/** A member that is text; undefined where it is missing or anything else. The others here are alike. */
export declare function textAt(object: JsonObject, name: string): string | undefined;
export declare function numberAt(object: JsonObject, name: string): number | undefined;
export declare function booleanAt(object: JsonObject, name: string): boolean | undefined;
export declare function objectAt(object: JsonObject, name: string): JsonObject | undefined;
export declare function listAt(object: JsonObject, name: string): readonly Json[] | undefined;
/** The objects of a list; none where there is no list. */
export declare function objectsAt(object: JsonObject, name: string): readonly JsonObject[];
/** A text or a list of texts, as `type` may be either. */
export declare function textsAt(object: JsonObject, name: string): readonly string[] | undefined;
export declare function isObject(value: Json | undefined): value is JsonObject;
