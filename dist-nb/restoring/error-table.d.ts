import type { ErrorRow } from "../model/errors.ts";
type ErrorLine = Pick<ErrorRow, "code" | "status" | "message" | "remedy">;
/** `HTTP状态码 | 错误码 | 描述 | 排查建议`; no row: no table. */
export declare function errorTable(errors: readonly ErrorLine[]): string | undefined;
export {};
