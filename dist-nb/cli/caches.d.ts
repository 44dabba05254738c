import { Cache } from "../cache/cache.ts";
import type { Settings } from "../config.ts";
/** What earlier runs left to be used again. */
export interface Caches {
    readonly readings?: Cache;
    readonly services?: Cache;
    readonly lastRun?: Cache;
}
/**
 * The caches of a configuration: readings by what is read, the last run and what it made of each service by where it
 * wrote. Commands that write nothing use what is there and leave it (`isKept` false). `id`: what tells this program from any
 * other, which is found by reading all of it.
 */
export declare function openCaches({ cache, sources, out, folders, templates, emitters }: Settings, { isKept, isLive }: {
    readonly isKept: boolean;
    readonly isLive?: boolean;
}, id?: () => string): Caches;
