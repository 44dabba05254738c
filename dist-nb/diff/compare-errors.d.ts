import type { Operation } from "../model/api.ts";
import type { Found, Pair } from "./change.ts";
/** Finds codes that came, went or changed. A code may have several rows; they are compared as sets. */
export declare function compareErrors({ before, after }: Pair<Operation>, found: Found): void;
