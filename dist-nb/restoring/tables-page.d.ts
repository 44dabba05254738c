import type { Operation } from "../model/api.ts";
/**
 * An operation as a page of pipe tables, in the sections and words of the vendor's own pages. The link to the API
 * explorer carries the operation's name.
 */
export declare function tablesPage(whole: Operation): string;
