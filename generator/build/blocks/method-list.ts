import type { Report } from "../../diagnostics/report.ts";
import { readTokens } from "../../facts/identity.ts";
import { withoutLinks } from "../../facts/markup.ts";
import type { AppType } from "../../model/api.ts";
import type { TableBlock, TableRow } from "../../pages/page.ts";
import { spanOf } from "../../source/text.ts";
import type { MethodRow } from "../draft.ts";
import { bracePath, isMethod } from "./address.ts";

/**
 * Reads a guide's list of methods: `方法 (API) | 权限要求(满足任一) | 访问凭证(选择其一) | 商店 | 自建`, where the first cell
 * glues title, method and path: `列出视图GET /open-apis/bitable/v1/apps/:app_token/tables/:table_id/views`.
 * A table without such columns gives no row.
 */
export function readMethodList(table: TableBlock, report: Report): readonly MethodRow[] {
  const columns = columnsOf(table);
  if (columns === undefined) return [];
  return table.rows.flatMap((row) => {
    const method = readRow(row, columns);
    if (method === undefined) {
      report("method-list/unreadable", row.span, "cannot read a title, an HTTP method and a path in this row");
    }
    return method ?? [];
  });
}

interface Columns {
  readonly method: number;
  readonly scopes: number;
  readonly tokens: number;
  readonly isv: number;
  readonly custom: number;
}

function columnsOf({ header }: TableBlock): Columns | undefined {
  const column = (pattern: RegExp): number => header.findIndex(({ value }) => pattern.test(value.trim()));
  const method = column(/^方法|^method/iu);
  const tokens = column(/^访问凭证|^access token/iu);
  if (method === -1 || tokens === -1) return undefined;
  return {
    method,
    tokens,
    scopes: column(/^权限要求|scopes/iu),
    isv: column(/^商店|marketplace/iu),
    custom: column(/^自建|custom/iu),
  };
}

function readRow({ cells }: TableRow, columns: Columns): MethodRow | undefined {
  const cell = cells[columns.method];
  const call = cell === undefined ? undefined : readCall(cell.value);
  if (cell === undefined || call === undefined) return undefined;
  const scopeText = cells[columns.scopes];
  const tokenText = cells[columns.tokens];
  return {
    ...call,
    ...(scopeText === undefined ? {} : { scopeText }),
    tokens: tokenText === undefined ? [] : readTokens(tokenText),
    appTypes: (["custom", "isv"] as const).filter((appType: AppType) => isTicked(cells[columns[appType]]?.value)),
    span: spanOf(cell),
  };
}

/**
 * Method, path and title in any order: `列出视图GET /open-apis/…`, `` `GET` 获取块⏎[/open-apis/…](…) ``,
 * `` [获取流程](…)⏎`GET`/open-apis/… ``.
 */
function readCall(cell: string): Pick<MethodRow, "method" | "path" | "title"> | undefined {
  const words = withoutLinks(cell).replaceAll("`", " ");
  const verb = /(?<![A-Za-z])(?:GET|POST|PUT|PATCH|DELETE|HEAD)(?![A-Za-z])/u.exec(words)?.[0];
  const path = /\/?open-apis\/[^\s)]+|(?<=(?:GET|POST|PUT|PATCH|DELETE|HEAD)\s{1,3})\/[^\s)]+/u.exec(words)?.[0];
  const method = verb?.toLowerCase();
  if (verb === undefined || path === undefined || method === undefined || !isMethod(method)) return undefined;
  const title = words.replace(path, " ").replace(verb, " ").replace(/\s+/gu, " ").trim();
  return { method, path: bracePath(path.startsWith("/") ? path : `/${path}`), title };
}

function isTicked(cell: string | undefined): boolean {
  return /[✓✔√☑]|^(是|yes)$/iu.test(cell?.trim() ?? "");
}
