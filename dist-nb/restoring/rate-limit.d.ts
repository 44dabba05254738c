import type { RateLimit } from "../model/api.ts";
/** The cell `接口频率限制`: `1000 次/分钟、50 次/秒`, `特殊频控`, or nothing where only the prose has a limit. */
export declare function rateCell(limit: RateLimit): string;
/**
 * The sentence for what the cell cannot say: limits that stand in prose, and what a limited call gets.
 * `undefined` where there is nothing to say.
 */
export declare function rateSentence(limit: RateLimit): string | undefined;
