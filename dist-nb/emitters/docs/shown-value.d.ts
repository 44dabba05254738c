import type { Json } from "../../model/json.ts";
/** A value in one line; of a long one the start. */
export declare function shownValue(value: Json): string;
