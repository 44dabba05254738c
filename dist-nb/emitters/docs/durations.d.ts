import type { RateLimit } from "../../model/api.ts";
/** Seconds that so many calls take at least at a documented limit; undefined where none is. */
export declare function secondsFor(calls: number, limit: RateLimit): number | undefined;
/** `1 min 39 s`, in the two largest units that say anything. */
export declare function durationWords(seconds: number): string;
/** Windows for the site's script: `1000/60 50/1`. */
export declare function windowsText(limit: RateLimit): string;
