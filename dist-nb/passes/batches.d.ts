import type { Pass } from "./pass.ts";
/**
 * A batch is a call whose last path segment is `batch_…` and whose body has exactly one list that must be sent. Its maximum
 * is the list's own bound, else what the prose says of one call (`单次调用最多新增 500 条记录`). Without a documented maximum
 * nothing is said.
 */
export declare const findBatches: Pass;
/** `单次调用最多新增 500 条记录`, `一次最多 1,000 条`, `at most 500 records per call`. */
export declare function maxInProse(prose: string): number | undefined;
