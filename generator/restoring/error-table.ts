import type { ErrorRow } from "../model/errors.ts";
import { cell, table } from "./markdown.ts";

type ErrorLine = Pick<ErrorRow, "code" | "status" | "message" | "remedy">;

/** `HTTP状态码 | 错误码 | 描述 | 排查建议`; no row: no table. */
export function errorTable(errors: readonly ErrorLine[]): string | undefined {
  if (errors.length === 0) return undefined;
  return table(
    ["HTTP状态码", "错误码", "描述", "排查建议"],
    errors.map(({ status, code, message, remedy }) => [
      status === undefined ? "" : String(status),
      String(code),
      cell(message),
      cell(remedy ?? ""),
    ]),
  );
}
