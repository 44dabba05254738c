import type { Operation } from "../model/api.ts";
import type { Found, Pair } from "./change.ts";
/** Finds rate limits and batch sizes that differ. */
export declare function compareLimits({ before, after }: Pair<Operation>, found: Found): void;
