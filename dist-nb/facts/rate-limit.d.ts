import type { Report } from "../diagnostics/report.ts";
import type { LimitedAnswer, RateLimit, RateWindow } from "../model/api.ts";
import { type Text } from "../source/text.ts";
/** What sentences say of an operation's rate limit. */
export interface RateProse {
    readonly windows: readonly RateWindow[];
    readonly limited?: LimitedAnswer;
}
/** Reads the rate limit's cell: `[1000 次/分钟、50 次/秒](url)`, `特殊频控`, or an empty cell. */
export declare function readRateCell(cell: Text, report: Report): RateLimit;
/**
 * Reads the sentences that limit calls of the operation: `频率上限为 20 QPS`, `每秒 3 次`, `3 requests per second`, with what a
 * limited call gets (`HTTP 状态码 400 及错误码 99991400`). Limits of one document, message or chat, which another limit
 * comes on top of, and examples are not the operation's. Undefined if it says nothing of it.
 */
export declare function readRateProse(prose: Text, report: Report): RateProse | undefined;
/**
 * What cell and prose say together. The cell decides where it has numbers; where it says only “special” or nothing, the
 * prose does.
 */
export declare function combineRates(cell: RateLimit | undefined, prose: RateProse | undefined): RateLimit;
/** Whether cell and prose state different windows: a contradiction, of which the cell's side is kept. */
export declare function ratesDiffer(cell: RateLimit | undefined, prose: RateProse | undefined): boolean;
