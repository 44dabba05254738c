import type { RateLimit } from "../model/api.ts";
/** The limit in words: `1000 calls per minute and 50 calls per second`. */
export declare function rateLimitWords(limit: RateLimit): string;
/** What a call over the limit gets, in words; undefined where the document does not say. */
export declare function limitedAnswerWords(limit: RateLimit): string | undefined;
