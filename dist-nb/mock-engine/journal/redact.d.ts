import { type Json } from "../engine/json.js";
/** The text without the tokens in it. */
export declare function redactText(text: string): string;
/** `a=1&app_secret=x` without the secrets. */
export declare function redactQuery(search: string): string;
/** The value without tokens and secrets. Below `depth` levels it says only that there is more. */
export declare function redactJson(value: Json, depth?: number): Json;
