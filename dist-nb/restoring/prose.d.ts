import type { Operation } from "../model/api.ts";
/**
 * What stands between a page's title and its first table: the description, and in our own words the facts that have no
 * other place there (limits that only prose states, that the page is outdated) where the description lacks them.
 */
export declare function proseOf(operation: Operation): string;
/** The sentence on the rate limit, unless the description already says as much. */
export declare function missingRate({ description, rateLimit, span }: Operation): string | undefined;
