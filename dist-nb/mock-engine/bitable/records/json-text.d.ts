import { type Json } from "../../engine/json.js";
/** The list or object that a JSON text holds; `undefined` where it holds none. */
export declare function parsed(text: string): Json | undefined;
