import type { Dialect } from "../dialect.ts";
/**
 * Many pages of an Apifox project in one file: each starts with its number and title and the file that it was made from.
 * The OpenAPI documents on them lost all indentation, code and headings lost their marks.
 */
export declare const apifoxBundle: Dialect;
