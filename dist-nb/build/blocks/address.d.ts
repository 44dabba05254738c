import type { Report } from "../../diagnostics/report.ts";
import type { HttpMethod } from "../../model/api.ts";
import { type Text } from "../../source/text.ts";
/** Where an operation is called. */
export interface Address {
    readonly method: HttpMethod;
    readonly path: string;
    /** Only where it is not `https://open.feishu.cn`. */
    readonly server?: string;
}
/** Reads the cells behind `HTTP URL` and `HTTP Method`; `undefined` where one of them names none (reported). */
export declare function readAddress(url: Text, method: Text, report: Report): Address | undefined;
/** `https://open.feishu.cn/open-apis/x/:id?type=1` → `/open-apis/x/{id}`; the query string is no part of the path. */
export declare function readUrl(cell: string): {
    path: string;
    server?: string;
} | undefined;
/** Path parameters in braces, without a slash at the end. */
export declare function bracePath(path: string): string;
export declare function isMethod(verb: string): verb is HttpMethod;
