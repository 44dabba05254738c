import { type Operation } from "./act.js";
import { type Base, type BitableState } from "./state.js";
/** An operation that shapes a base (its fields, views, roles …), refused where the mock would keep too much afterwards. */
export declare function shaping(operation: Operation): Operation;
/** Counts what a base holds besides its records. */
export declare function measure(state: BitableState, base: Base): void;
