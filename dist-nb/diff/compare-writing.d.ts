import type { Operation } from "../model/api.ts";
import type { Found, Pair } from "./change.ts";
/** Finds what differs in how pages are asked for and how writes are repeated and put in turn. */
export declare function compareWriting({ before, after }: Pair<Operation>, found: Found): void;
