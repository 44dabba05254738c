import { type JsonObject } from "../json-object.ts";
/** The way from the root of a document to a value in it. */
export type Location = readonly (string | number)[];
/** What makes of one value another, as an action of an OpenAPI Overlay does it. */
export type Step = {
    readonly target: Location;
    readonly remove: true;
} | {
    readonly target: Location;
    readonly update: JsonObject;
};
/**
 * The steps that make of an object at a place another one, in an order in which they can be taken: what is no longer is
 * removed, what is there otherwise is merged in. An update adds to a list, so a list that differs is removed and given
 * anew, unless its items can be changed one by one.
 */
export declare function differenceOf(before: JsonObject, after: JsonObject, target: Location): readonly Step[];
