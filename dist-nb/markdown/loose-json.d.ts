import type { Line } from "./lines.ts";
/**
 * JSON values that stand without a code fence, as in pages whose fences were lost: the last line by the first. A value
 * that does not end is prose, up to where that showed; so no line is looked at more than twice.
 */
export declare function findLooseJson(lines: readonly Line[]): ReadonlyMap<number, number>;
