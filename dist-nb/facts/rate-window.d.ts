import type { RateWindow } from "../model/api.ts";
/**
 * The windows a piece of text states, as written: `100 次/分钟`, `每秒 3 次`, `60 次每分钟`, `20 QPS`, `1000 QPM`,
 * `3 requests per second`. Numbers that are no call rate (`500 条记录`) and glosses (`每秒请求率`) are none.
 */
export declare function readWindows(text: string): RateWindow[];
/** What stands around the windows; a cell of windows only leaves their separators. */
export declare function withoutWindows(text: string): string;
