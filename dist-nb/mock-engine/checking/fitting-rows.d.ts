import type { ErrorRow } from "../engine/contract.js";
import type { Rule } from "./problem.js";
/** What is wrong with a request, as far as it tells one documented error from another. */
export interface Fault {
    readonly place: "path" | "query" | "header" | "body";
    /** Names of what is wrong, from the outside in: `records`, `fields`. None: the body as a whole. */
    readonly names: readonly string[];
    readonly rule: Rule | "json";
    /** What the operation is about, as its id says: `bitable.v1.appTableView.create`. */
    readonly context: string;
}
/**
 * The documented errors that fit a fault, the best one first: those whose names or messages name the field
 * (`InvalidPageToken` for `page_token`), and those that speak of the request as a whole (`WrongRequestBody`). A row that
 * names another field does not fit.
 */
export declare function fittingRows(rows: readonly ErrorRow[], fault: Fault): readonly ErrorRow[];
/** How many of the words that mean something a row's name and a text have in common. */
export declare function wordsInCommon(row: ErrorRow, text: string): number;
