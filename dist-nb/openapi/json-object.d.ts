import { type Json } from "../model/json.ts";
export interface JsonObject {
    readonly [key: string]: Json;
}
/**
 * An object of the entries that have a value, in their order. Keys come from documents: even `__proto__` is an ordinary
 * one.
 */
export declare function objectOf(entries: Iterable<readonly [string, Json | undefined]>): JsonObject;
/** A list, or undefined where it would be empty. */
export declare function unlessEmpty(list: readonly Json[]): readonly Json[] | undefined;
