/** A JSON value as `JSON.parse` gives it. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export interface JsonObject {
    readonly [name: string]: Json;
}
/** True for an object that is neither null nor an array. */
export declare function isObject(value: unknown): value is JsonObject;
