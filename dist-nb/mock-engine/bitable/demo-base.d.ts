import type { BaseWish } from "./wish.js";
/** The base with which the mock starts: a table with a field of every type, and two plain ones. */
export declare const demoWish: BaseWish;
