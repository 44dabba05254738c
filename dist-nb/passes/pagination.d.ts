import type { Pass } from "./pass.ts";
/**
 * An operation is paginated when it takes a page token and its answer's `data` has a token, a flag that there is more, and
 * exactly one list: then any number of items can be read by calling again.
 */
export declare const findPagination: Pass;
