import { type Json } from "../engine/json.js";
/** Whether two JSON values are the same, whatever the order of their members. */
export declare function equal(a: Json, b: Json): boolean;
