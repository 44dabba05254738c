import { type EnumList } from "./enum-value.ts";
/**
 * Reads `value:meaning` pairs that follow each other without bullets, in one run or on lines (`is:等于 isNot:不等于`,
 * `1：工作日 2：休息日`). Only words in the writing of the first count: in `了解更多:如何获取` no pair starts, nor in
 * `1:仅在 type:x 时` among numbers.
 */
export declare function readPairs(text: string, start: number): EnumList | undefined;
/** Reads values alone in a row: `a、b、c`, `true / false`, `` `a`（说明）、`b` ``. One value alone must be marked. */
export declare function readRow(text: string, start: number): EnumList | undefined;
